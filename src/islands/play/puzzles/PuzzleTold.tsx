// After the choice: how good it was, what each one was worth, how he took it, why, and the ways on.
import { useEffect, useRef, useState } from 'react';
import { LOSS, markOf } from '../../../core/roleplay/analysis/marks.ts';
import { skillEvidence } from '../../../core/roleplay/analysis/skill-evidence.ts';
import { stanceChange } from '../../../core/roleplay/analysis/stance-change.ts';
import { type PuzzleKey, puzzleKeyId } from '../../../core/roleplay/drills/drill.ts';
import { choiceIn } from '../../../core/roleplay/drills/puzzle-position.ts';
import { moveIndex, type Played } from '../../../core/roleplay/play-move.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';
import type { ShelfCase } from '../../../core/roleplay/shelf-case.ts';
import { transcriptOf } from '../../../core/roleplay/transcript.ts';
import { puzzles as words } from '../../../i18n/zh-CN/puzzles.ts';
import { loadDrill } from '../../../stores/drill-files.ts';
import { goOnFrom } from '../go-on-from.ts';
import { MarkSign } from '../review/MarkSign.tsx';
import { reasonWords } from '../review/reason-words.ts';
import { Transcript } from '../Transcript.tsx';
import type { PuzzleItem } from './puzzle-item.ts';
import type { PuzzleAnswer, PuzzleGame } from './use-puzzle.ts';

type Props = {
  readonly item: PuzzleItem;
  readonly of: ShelfCase;
  readonly game: PuzzleGame;
  readonly answer: PuzzleAnswer;
  readonly onAgain: () => void;
  readonly onNext: (() => void) | undefined;
};

export function PuzzleTold({ item, of, game, answer, onAgain, onNext }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { scenario, replay } = game;
  const made = choiceIn(scenario, replay, answer.move);
  const loss = answer.choices.find(({ id }) => id === answer.move)?.loss ?? 0;
  const step = replay.played.length + 1;
  const exchange = made
    ? transcriptOf(scenario, { ...replay, played: [...replay.played, made] }).filter(
        (one) => one.step === step,
      )
    : [];
  return (
    <section className="puzzle-told" aria-labelledby="puzzle-told">
      <h2 id="puzzle-told" ref={title} tabIndex={-1}>
        {verdictOf(loss)}
        {loss >= LOSS.even && <small className="num">{words.lostNow(loss)}</small>}
      </h2>
      <Values
        scenario={scenario}
        answer={answer}
        then={item.kind === 'own' ? item.puzzle.played : undefined}
      />
      <h3>{words.answered}</h3>
      <Transcript entries={exchange} startsOn={scenario.words.brief.startsOn} />
      <h3>{words.why}</h3>
      {item.kind === 'set' ? (
        <SetWhy id={item.puzzle.id} url={item.puzzle.keyUrl} />
      ) : (
        <OwnWhy game={game} answer={answer} />
      )}
      <p className="review-lead" role="status">
        {answer.isKept ? words.saved : words.notSaved}
      </p>
      <p className="ending-ways">
        {onNext && (
          <button type="button" className="button" onClick={onNext}>
            {words.next}
          </button>
        )}
        {made && made.result.state.ending < 0 && (
          <GoOn item={item} of={of} scenario={scenario} played={[...replay.played, made]} />
        )}
        <button type="button" className="button button-quiet" onClick={onAgain}>
          {words.again}
        </button>
      </p>
    </section>
  );
}

function verdictOf(loss: number): string {
  if (loss < LOSS.even) return words.right;
  return loss < LOSS.slack ? words.near : words.wrong;
}

type ValuesProps = {
  readonly scenario: Scenario;
  readonly answer: PuzzleAnswer;
  /** What was played here in one's own game. */
  readonly then: string | undefined;
};

function Values({ scenario, answer: { move, choices }, then }: ValuesProps) {
  const losses = choices.map(({ loss }) => loss);
  return (
    <>
      <h3>{words.values}</h3>
      <ol className="puzzle-values">
        {choices.map(({ id, value, loss }) => (
          <li key={id} data-chosen={id === move || undefined} data-best={loss === 0 || undefined}>
            <span className="num">{Math.round(value)}</span>
            <MarkSign mark={markOf(loss, losses)} />
            <span>
              {scenario.words.moves[id]?.text}
              {id === move && <small>{words.yours}</small>}
              {id === then && <small>{words.played}</small>}
              {loss === 0 && <small>{words.best}</small>}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function SetWhy({ id, url }: { readonly id: string; readonly url: string }) {
  const [why, setWhy] = useState('');
  useEffect(() => {
    void loadDrill<PuzzleKey>(url, puzzleKeyId(id)).then((loaded) =>
      setWhy(loaded.ok ? loaded.value.why : words.noWhy),
    );
  }, [id, url]);
  return <p className="puzzle-why">{why}</p>;
}

/** Nobody wrote about a position of one's own: the rules say how he takes the best move, and how the one chosen. */
function OwnWhy({ game: { scenario, replay }, answer }: Pick<Props, 'game' | 'answer'>) {
  const best = answer.choices.find(({ loss }) => loss === 0)?.id ?? answer.move;
  return (
    <dl className="puzzle-reasons">
      {[...new Set([best, answer.move])].map((id) => (
        <div key={id}>
          <dt>{scenario.words.moves[id]?.text}</dt>
          {reasonsOf(scenario, choiceIn(scenario, replay, id)).map((reason) => (
            <dd key={reason}>{reason}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function reasonsOf({ ir, words: all }: Scenario, made: Played | undefined): readonly string[] {
  const move = made && ir.moves[moveIndex(ir, made.kept.move)];
  if (!move) return [];
  const { before, result } = made;
  const { why } = stanceChange(ir, before, move, result);
  const shown = skillEvidence(ir, before, move, result.outcome).map((one) => all.reasons[one.why] ?? '');
  return [...(why ? [reasonWords(why, all)] : []), ...shown].filter((reason) => reason !== '');
}

type GoOnProps = Pick<Props, 'item' | 'of'> & {
  readonly scenario: Scenario;
  readonly played: readonly Played[];
};

function GoOn({ item: { kind, puzzle }, of, scenario, played }: GoOnProps) {
  const goOn = () => {
    const { caseId, typeId, variant } = puzzle;
    const parent = kind === 'own' ? { run: puzzle.run, at: puzzle.moves.length } : undefined;
    const beginning = { caseId, typeId, variant, contentHash: scenario.hash, seed: variant };
    goOnFrom(of.url, beginning, played, parent);
  };
  return (
    <button type="button" className="button button-quiet" onClick={goOn}>
      {words.goOn}
    </button>
  );
}
