// What the learner is handed before he goes: the deal, the papers, the dates, who can sign, and whom he wants to meet.
import { formatYuan } from '../../core/money/format.ts';
import type { Cut } from '../../core/roleplay/drills/drill.ts';
import type { ModelOffer } from '../../core/roleplay/drills/model-page.ts';
import type { PlayCaseData, PlayType } from '../../core/roleplay/play-case.ts';
import { play } from '../../i18n/zh-CN/play.ts';
import type { RunMode } from '../../schema/words/run-bodies.ts';
import { BriefSheets } from './BriefSheets.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { ModelLinks } from './ModelLinks.tsx';

const words = play.brief;

type Props = {
  readonly of: PlayCaseData;
  readonly cut: Cut | undefined;
  readonly models: readonly ModelOffer[];
  readonly mode: RunMode;
  /** Id of the type that was chosen; '' to be drawn. */
  readonly chosen: string;
  readonly isReady: boolean;
  readonly onMode: (mode: RunMode) => void;
  readonly onChoose: (typeId: string) => void;
  readonly onStart: () => void;
  /** One's own games, before everything that was read for them. */
  readonly children: React.ReactNode;
};

export function Brief(props: Props) {
  const { of, cut, models, mode, chosen, isReady, onMode, onChoose, onStart, children } = props;
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
      <ModelLinks models={models} />
      <ModeChoice cut={cut} mode={mode} isReady={isReady} onMode={onMode} />
      {mode !== 'exam' && (
        <WhoChoice types={of.types} chosen={chosen} isReady={isReady} onChoose={onChoose} />
      )}
      <button className="button" type="button" disabled={!isReady} onClick={onStart}>
        {words.start}
      </button>
    </article>
  );
}

type WhoProps = Pick<Props, 'chosen' | 'isReady' | 'onChoose'> & { readonly types: readonly PlayType[] };

/** Whom one wants to meet. */
function WhoChoice({ types, chosen, isReady, onChoose }: WhoProps) {
  return (
    <fieldset className="brief-who" disabled={!isReady}>
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
      {types.map(({ id, name, about }) => (
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
  );
}
