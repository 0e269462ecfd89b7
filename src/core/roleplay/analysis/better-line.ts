// The line that leads from a position to the best result it can still reach.
import type { ScenarioIr } from '../ir.ts';
import { at } from './at.ts';
import { bestByResult, choicesAt } from './choices.ts';
import type { VariantTable } from './variant-table.ts';

export type Line = {
  /** Move ids up to the end. */
  readonly moves: readonly string[];
  /** Id of the ending. */
  readonly ending: string;
  /** Points 0..100. */
  readonly result: number;
};

/** From state number `from` on; without moves where the game has ended. Undefined where play leads into a dead end. */
export function betterLine(ir: ScenarioIr, table: VariantTable, from: number): Line | undefined {
  const moves: string[] = [];
  let state = from;
  for (;;) {
    const ending = ir.endings[at(table.endings, state)];
    if (ending) return { moves, ending: ending.id, result: at(table.bests, state) };
    const next = bestByResult(choicesAt(table, state));
    const move = next && ir.moves[next.move];
    if (!move) return undefined;
    moves.push(move.id);
    state = next.target;
  }
}
