// How the game is to be played: in practice, as an examination, or only its decisive moves.
import type { Cut } from '../../core/roleplay/drills/drill.ts';
import { play } from '../../i18n/zh-CN/play.ts';
import { RUN_MODES, type RunMode } from '../../schema/words/run-bodies.ts';

const words = play.brief;

type Props = {
  readonly cut: Cut | undefined;
  readonly mode: RunMode;
  readonly isReady: boolean;
  readonly onMode: (mode: RunMode) => void;
};

export function ModeChoice({ cut, mode, isReady, onMode }: Props) {
  return (
    <fieldset className="brief-who" disabled={!isReady}>
      <legend>{words.how}</legend>
      {RUN_MODES.filter((one) => one !== 'cut' || cut !== undefined).map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="play-mode"
            autoComplete="off"
            checked={mode === one}
            onChange={() => onMode(one)}
          />
          <span>
            <strong>{play.modes[one].name}</strong>
            <small>
              {one === 'cut' && cut && words.cut(cut.title, cut.beats.length)}
              {play.modes[one].about}
            </small>
          </span>
        </label>
      ))}
      {mode === 'cut' && cut && <p className="brief-cut">{cut.intro}</p>}
    </fieldset>
  );
}
