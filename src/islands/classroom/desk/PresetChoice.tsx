// Which preset of the agenda a room starts from, each with its shares of minutes.
import { desk } from '../../../i18n/zh-CN/classroom-desk.ts';
import type { AgendaPreset } from '../../../schema/agenda.ts';
import type { BlockKind } from '../../../schema/words/agenda.ts';

const words = desk.start;

type Props = {
  readonly presets: readonly AgendaPreset[];
  readonly chosen: string;
  readonly onChoose: (preset: string) => void;
};

export default function PresetChoice({ presets, chosen, onChoose }: Props) {
  return (
    <fieldset className="preset-choice">
      <legend>{words.preset}</legend>
      {presets.map((preset) => (
        <label key={preset.id} className="preset">
          <input
            autoComplete="off"
            type="radio"
            name="preset"
            checked={preset.id === chosen}
            onChange={() => onChoose(preset.id)}
          />
          <strong>{preset.title}</strong>
          <span>{preset.lead}</span>
          <span className="num">{shares(preset)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function shares({ sessions }: AgendaPreset): string {
  const blocks = sessions.flatMap((session) => session.blocks);
  const of = (...kinds: readonly BlockKind[]) =>
    blocks.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { minutes }) => sum + minutes, 0);
  return words.shares(of('talk'), of('practice', 'discussion'), of('debrief'), of('break', 'lunch'));
}
