// The moves of a position as a page shows them.
import { offeredMoves } from './offered.ts';
import type { MoveWords, PostWords, Scenario } from './scenario.ts';
import type { GameState } from './state.ts';

/** A move that may be chosen; `to` is missing where it goes to our own company. `days`: working days it takes. */
export type OfferedMove = MoveWords & {
  readonly id: string;
  readonly to: PostWords | undefined;
  readonly days: number;
};

/** In the order of the scenario. */
export function movesOffered({ ir, words }: Scenario, state: GameState): readonly OfferedMove[] {
  return offeredMoves(ir, state).flatMap((index) => {
    const move = ir.moves[index];
    const text = words.moves[move?.id ?? ''];
    return move && text ? [{ ...text, id: move.id, to: words.posts[move.to], days: move.days }] : [];
  });
}
