// One position: how it came about, where the deal stands, the choices, and after the choice what each was worth.
import { useEffect, useMemo, useRef } from 'react';
import { dealOf } from '../../../core/roleplay/deal.ts';
import { movesOffered } from '../../../core/roleplay/moves-offered.ts';
import { stateAfter } from '../../../core/roleplay/replay.ts';
import type { ShelfCase } from '../../../core/roleplay/shelf-case.ts';
import { transcriptOf } from '../../../core/roleplay/transcript.ts';
import { puzzles as words } from '../../../i18n/zh-CN/puzzles.ts';
import { share } from '../../../i18n/zh-CN/share.ts';
import { isForKeys } from '../../ui/is-for-keys.ts';
import { DealStrip } from '../DealStrip.tsx';
import { MoveList } from '../MoveList.tsx';
import { Transcript } from '../Transcript.tsx';
import { PuzzleHint } from './PuzzleHint.tsx';
import { PuzzleTold } from './PuzzleTold.tsx';
import type { PuzzleItem } from './puzzle-item.ts';
import { type PuzzleGame, usePuzzle } from './use-puzzle.ts';

type Props = {
  readonly item: PuzzleItem;
  readonly of: ShelfCase;
  readonly onNext: (() => void) | undefined;
};

export function PuzzleView({ item, of, onNext }: Props) {
  const { state, choose, again } = usePuzzle(item, of);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <article className="puzzle" aria-labelledby="puzzle-title">
      <p className="brief-unit">
        {of.title}　{item.kind === 'set' ? words.level(item.puzzle.level) : words.own}
      </p>
      <h1 id="puzzle-title" className="puzzle-ask" ref={title} tabIndex={-1}>
        {item.kind === 'set' ? item.puzzle.ask : words.ownAsk(item.puzzle.loss)}
      </h1>
      {state.phase === 'loading' && <p role="status">{words.loading}</p>}
      {state.phase === 'away' && (
        <p className="play-note" role="alert">
          {state.reason === 'gone' ? words.gone : share.refusals[`load-${state.reason}`]}
        </p>
      )}
      {'game' in state && <Position game={state.game} />}
      {'game' in state && state.phase !== 'told' && (
        <>
          <Choices
            game={state.game}
            isCounting={state.phase === 'counting'}
            onChoose={(move) => void choose(state.game, move)}
          />
          {item.kind === 'set' && <PuzzleHint puzzle={item.puzzle} />}
          <p role="status">{state.phase === 'counting' && words.counting}</p>
          {state.phase === 'failed' && (
            <p className="play-note" role="alert">
              {words.failed}
            </p>
          )}
        </>
      )}
      {state.phase === 'told' && (
        <PuzzleTold
          item={item}
          of={of}
          game={state.game}
          answer={state.answer}
          onAgain={() => again(state.game)}
          onNext={onNext}
        />
      )}
    </article>
  );
}

/** The newest exchange in full; what came before it is there for who wants it. */
function Position({ game: { scenario, replay } }: { readonly game: PuzzleGame }) {
  const entries = useMemo(() => transcriptOf(scenario, replay), [scenario, replay]);
  const last = replay.played.length;
  const state = stateAfter(replay);
  const earlier = entries.filter(({ step }) => step < last);
  return (
    <>
      {state && <DealStrip deal={dealOf(scenario, state)} />}
      {earlier.length > 0 && (
        <details className="puzzle-earlier">
          <summary>{words.earlier(last - 1)}</summary>
          <Transcript entries={earlier} startsOn={scenario.words.brief.startsOn} />
        </details>
      )}
      <h2 className="puzzle-here">{words.here}</h2>
      <Transcript
        entries={entries.filter(({ step }) => step === last)}
        startsOn={scenario.words.brief.startsOn}
      />
    </>
  );
}

type ChoicesProps = {
  readonly game: PuzzleGame;
  readonly isCounting: boolean;
  readonly onChoose: (move: string) => void;
};

function Choices({ game: { scenario, replay }, isCounting, onChoose }: ChoicesProps) {
  const moves = useMemo(() => {
    const state = stateAfter(replay);
    return state ? movesOffered(scenario, state) : [];
  }, [scenario, replay]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isCounting || !isForKeys(event)) return;
      const chosen = /^[1-9]$/.test(event.key) ? moves[Number(event.key) - 1] : undefined;
      if (!chosen) return;
      event.preventDefault();
      onChoose(chosen.id);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [moves, isCounting, onChoose]);
  return (
    <section className="desk" aria-labelledby="puzzle-moves">
      <h2 id="puzzle-moves">{words.ask}</h2>
      <MoveList moves={moves} isSaving={isCounting} onMove={(move) => !isCounting && onChoose(move)} />
    </section>
  );
}
