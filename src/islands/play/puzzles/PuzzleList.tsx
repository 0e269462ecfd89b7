// The positions that can be tried: one's own first, then those of every case, each with what the record knows of it.
import { own as ownEntry } from '../../../core/archive/own.ts';
import type { PuzzleProgress } from '../../../core/progress/practice-progress.ts';
import type { ShelfCase } from '../../../core/roleplay/shelf-case.ts';
import { puzzles as words } from '../../../i18n/zh-CN/puzzles.ts';
import type { OwnPuzzles } from '../../../stores/own-puzzles.ts';
import { useRecord } from '../../../stores/use-record.ts';
import { useIsAlive } from '../../ui/use-is-alive.ts';
import type { PuzzleItem } from './puzzle-item.ts';

type Props = {
  readonly shelf: readonly ShelfCase[];
  readonly items: readonly PuzzleItem[];
  readonly own: OwnPuzzles;
  /** The list is of one case only. */
  readonly isOne: boolean;
  readonly onOpen: (id: string) => void;
};

export function PuzzleList({ shelf, items, own, isOne, onOpen }: Props) {
  const mine = items.filter(({ kind }) => kind === 'own');
  return (
    <>
      {isOne && (
        <p className="play-ways">
          <a href={location.pathname}>{words.all}</a>
        </p>
      )}
      <section className="puzzles" aria-labelledby="own-puzzles">
        <h2 id="own-puzzles">{words.own}</h2>
        <p className="review-lead" role="status">
          {own.left > 0 ? words.ownCounting(own.left) : mine.length > 0 ? words.ownLead : words.ownNone}
          {own.left === 0 && own.isPartial && words.ownFailed}
        </p>
        <Rows items={mine} shelf={shelf} onOpen={onOpen} />
      </section>
      {shelf.map((of) => {
        const set = items.filter(({ kind, puzzle }) => kind === 'set' && puzzle.caseId === of.caseId);
        return (
          <section key={of.caseId} className="puzzles" aria-labelledby={`puzzles-${of.caseId}`}>
            <h2 id={`puzzles-${of.caseId}`}>{of.title}</h2>
            <p className="review-lead">
              {of.unit}　<Counted items={set} />
            </p>
            <Rows items={set} shelf={shelf} onOpen={onOpen} />
          </section>
        );
      })}
    </>
  );
}

function Counted({ items }: Pick<Props, 'items'>) {
  const tried = useRecord((state) => state.progress.puzzles);
  const solved = items.filter(({ puzzle }) => ownEntry(tried, puzzle.id)?.solvedAt !== undefined).length;
  return items.length === 0 ? words.none : words.counted(solved, items.length);
}

function Rows({ items, shelf, onOpen }: Pick<Props, 'items' | 'shelf' | 'onOpen'>) {
  const isAlive = useIsAlive();
  const tried = useRecord((state) => state.progress.puzzles);
  if (items.length === 0) return null;
  return (
    <ol className="puzzle-rows">
      {items.map((item) => {
        const { id } = item.puzzle;
        const state = ownEntry(tried, id);
        return (
          <li key={id} data-solved={state?.solvedAt !== undefined || undefined}>
            <span className="puzzle-state num">{stateWords(state)}</span>
            <span className="puzzle-name">
              {nameOf(item, shelf)}
              <small className="num">{smallOf(item)}</small>
            </span>
            <button
              type="button"
              className="button button-quiet"
              disabled={!isAlive}
              onClick={() => onOpen(id)}
            >
              {words.open}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function stateWords(state: PuzzleProgress | undefined): string {
  if (!state) return words.untried;
  return state.solvedAt === undefined ? words.tried(state.attempts) : words.solved;
}

function nameOf(item: PuzzleItem, shelf: readonly ShelfCase[]): string {
  if (item.kind === 'set') return item.puzzle.ask;
  return shelf.find(({ caseId }) => caseId === item.puzzle.caseId)?.title ?? item.puzzle.caseId;
}

function smallOf(item: PuzzleItem): string {
  if (item.kind === 'set') return words.level(item.puzzle.level);
  return `${words.after(item.puzzle.moves.length)}，${words.lost(item.puzzle.loss)}`;
}
