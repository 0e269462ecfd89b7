// What the learner is handed before he goes: the deal, the papers, the dates, who can sign, and whom he wants to meet.
import { formatYuan } from '../../core/money/format.ts';
import type { PlayCaseData } from '../../core/roleplay/play-case.ts';
import { play } from '../../i18n/zh-CN/play.ts';
import { BriefSheets } from './BriefSheets.tsx';

const words = play.brief;

type Props = {
  readonly of: PlayCaseData;
  /** Id of the type that was chosen; '' to be drawn. */
  readonly chosen: string;
  readonly isReady: boolean;
  readonly onChoose: (typeId: string) => void;
  readonly onStart: () => void;
  /** One's own games, before everything that was read for them. */
  readonly children: React.ReactNode;
};

export function Brief({ of, chosen, isReady, onChoose, onStart, children }: Props) {
  const { brief } = of;
  return (
    <article className="brief">
      <header>
        <p className="brief-unit">{of.unit}</p>
        <h1 className="play-title">{of.title}</h1>
        <p className="brief-owed">
          <span>{words.owed}</span> <strong className="num">{formatYuan(brief.owedFen)}</strong>
        </p>
      </header>
      {children}
      <BriefSheets of={of} />
      <fieldset className="brief-who">
        <legend>{words.who}</legend>
        <label>
          <input
            type="radio"
            name="play-type"
            autoComplete="off"
            checked={chosen === ''}
            onChange={() => onChoose('')}
          />
          <span>
            <strong>{words.drawn}</strong>
            <small>{words.drawnHint}</small>
          </span>
        </label>
        {of.types.map(({ id, name, about }) => (
          <label key={id}>
            <input
              type="radio"
              name="play-type"
              autoComplete="off"
              checked={chosen === id}
              onChange={() => onChoose(id)}
            />
            <span>
              <strong>{name}</strong>
              <small>{about}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <button className="button" type="button" disabled={!isReady} onClick={onStart}>
        {words.start}
      </button>
    </article>
  );
}
