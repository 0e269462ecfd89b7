// A role-play game as the record holds it: a tree of moves, so that what was taken back or made elsewhere stays.
import type { ReviewStep } from '../../schema/words/run-bodies.ts';
import type { Run, RunMove } from '../roleplay/run.ts';

/** How a game ended: id of the ending, points 0 to 100, when (UTC ms). */
export type RunEnding = { readonly ending: string; readonly result: number; readonly at: number };

/** A move in the tree. */
export type RunNode = RunMove & {
  /** Place in `nodes` of the move before it; -1: none, or (with `index` > 0) one that this record doesn't hold. */
  readonly after: number;
  /** How many moves came before it. */
  readonly index: number;
  /** The game ended with this move. */
  readonly ended?: RunEnding;
};

/** What was answered in a step of the review, in words or with the number of a move; `at` UTC ms. */
export type ReviewAnswer = { readonly at: number } & ({ readonly text: string } | { readonly value: number });

/** A game. Nothing is ever taken out of `nodes`; the line in hand ends at `tip` (-1: at the beginning). */
export type RunProgress = Omit<Run, 'id' | 'moves'> & {
  readonly nodes: readonly RunNode[];
  readonly tip: number;
  /** What the learner took the client for, after `index` moves; '' when he couldn't tell. Oldest first. */
  readonly guesses: readonly { readonly index: number; readonly type: string }[];
  readonly review: { readonly [S in ReviewStep]?: ReviewAnswer };
  /** When (UTC ms) the game began, and when something last happened in it. */
  readonly startedAt: number;
  readonly lastAt: number;
};

/** A line that is no longer, or never was, the line in hand: it leaves it after `at` moves. */
export type RunBranch = { readonly at: number; readonly moves: readonly RunNode[] };

/** The moves of the line in hand, first one first. */
export function lineInHand(run: RunProgress): readonly RunNode[] {
  return pathTo(run, run.tip);
}

/** The lines beside the one in hand, oldest first, each from where it leaves that one. */
export function branchesOf(run: RunProgress): readonly RunBranch[] {
  const inHand = new Set(lineInHand(run));
  const inner = new Set(run.nodes.map(({ after }) => after));
  return run.nodes.flatMap((node, place) => {
    if (inner.has(place) || inHand.has(node)) return [];
    const moves = pathTo(run, place).filter((one) => !inHand.has(one));
    return [{ at: moves[0]?.index ?? node.index, moves }];
  });
}

/** The ending of the line in hand; undefined while the game goes on. */
export function endingOf(run: RunProgress): RunEnding | undefined {
  return run.nodes[run.tip]?.ended;
}

/** Whether it may not be told yet against whom the game is: an examination that has come to no ending. */
export function isHidden({ mode, nodes }: RunProgress): boolean {
  return mode === 'exam' && !nodes.some(({ ended }) => ended);
}

/** The game with the line in hand, as it is replayed and analysed. */
export function runOf(id: string, run: RunProgress): Run {
  const { nodes: _, tip: __, guesses: ___, review: ____, startedAt: _____, lastAt: ______, ...head } = run;
  return { ...head, id, moves: lineInHand(run).map(({ move, hash, lines }) => ({ move, hash, lines })) };
}

/** The moves that lead to a place in the tree, that one included. */
function pathTo({ nodes }: RunProgress, place: number): readonly RunNode[] {
  const path: RunNode[] = [];
  for (let node = nodes[place]; node; node = nodes[node.after]) path.push(node);
  return path.reverse();
}
