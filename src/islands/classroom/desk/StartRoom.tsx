// Begins a room: its name, a preset, when each session starts; or goes on with one of this browser.
import { type FormEvent, useState } from 'react';
import { planFromPreset } from '../../../core/classroom/agenda/plan.ts';
import { desk as deskWords } from '../../../i18n/zh-CN/classroom-desk.ts';
import type { AgendaPreset } from '../../../schema/agenda.ts';
import { classroom } from '../../../stores/classroom.ts';
import { useClassroom } from '../../../stores/use-classroom.ts';
import { dayText, momentOf } from '../clock-text.ts';
import { useDeskCourse } from './desk-course.ts';
import KnownRooms from './KnownRooms.tsx';
import PresetChoice from './PresetChoice.tsx';

const words = deskWords.start;
const WEEK_DAYS = 7;

/** The first session today, each further one a week later. */
function firstStarts(preset: AgendaPreset): Readonly<Record<string, string>> {
  return Object.fromEntries(
    preset.sessions.map(({ id, starts }, index) => {
      const day = new Date();
      day.setDate(day.getDate() + index * WEEK_DAYS);
      return [id, `${dayText(day.getTime())}T${starts}`];
    }),
  );
}

/** `onBack`: to the room that was left; undefined where there is none. */
type Props = { readonly onBack: (() => void) | undefined };

export default function StartRoom({ onBack }: Props) {
  const { presets } = useDeskCourse();
  const { trouble } = useClassroom();
  const [name, setName] = useState('');
  const [presetId, setPreset] = useState(presets[0]?.id ?? '');
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const [isIncomplete, setIncomplete] = useState(false);
  const preset = presets.find(({ id }) => id === presetId);
  if (!preset) return null;
  const starts = { ...firstStarts(preset), ...changed };

  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const moments = preset.sessions.map(({ id }) => {
      const [day = '', clock = ''] = (starts[id] ?? '').split('T');
      return momentOf(day, clock.slice(0, 5));
    });
    setIncomplete(moments.some(Number.isNaN));
    if (moments.some(Number.isNaN)) return;
    const [first = 0] = moments;
    const isOpen = await classroom.start({ name: name.trim(), day: dayText(first), preset: preset.id });
    if (isOpen)
      await classroom.send(
        'agendaSet',
        planFromPreset(preset, (_session, index) => moments[index] ?? first),
      );
  };

  return (
    <div className="start-room">
      <form onSubmit={(event) => void begin(event)}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <label className="desk-field">
          {words.name}
          <input
            autoComplete="off"
            value={name}
            placeholder={words.namePlace}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <PresetChoice presets={presets} chosen={presetId} onChoose={setPreset} />
        {preset.sessions.map(({ id, title }) => (
          <label key={id} className="desk-field">
            {words.startsAt(title)}
            <input
              autoComplete="off"
              type="datetime-local"
              value={starts[id] ?? ''}
              onChange={(event) => setChanged({ ...changed, [id]: event.target.value })}
            />
          </label>
        ))}
        {isIncomplete && <p role="alert">{words.badMoment}</p>}
        {trouble && (
          <p role="alert">{trouble === 'quota' ? deskWords.trouble.quota : deskWords.trouble.other}</p>
        )}
        <div className="now-steps">
          <button type="submit" className="button">
            {words.begin}
          </button>
          {onBack && (
            <button type="button" className="button button-quiet" onClick={onBack}>
              {words.back}
            </button>
          )}
        </div>
      </form>
      <KnownRooms />
    </div>
  );
}
