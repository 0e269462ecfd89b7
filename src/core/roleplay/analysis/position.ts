// The position after some moves of a game: its number in the table, and what its moves are worth.
import type { Index, ScenarioIr } from '../ir.ts';
import { type Choice, choicesAt } from './choices.ts';
import type { VariantTable } from './variant-table.ts';

export type PositionFound =
  /** `number` of the state in the table; what is offered there, in order: nothing where the game is over. */
  | { readonly ok: true; readonly number: Index; readonly choices: readonly Choice[] }
  /** Move number `index` was not offered where it stands, or is not in the scenario. */
  | { readonly ok: false; readonly index: number; readonly move: string };

/** After `moves`, by their ids, from the beginning of the table's variant. */
export function positionAfter(ir: ScenarioIr, table: VariantTable, moves: readonly string[]): PositionFound {
  let number = 0;
  for (const [index, move] of moves.entries()) {
    const choice = choicesAt(table, number).find((one) => ir.moves[one.move]?.id === move);
    if (!choice) return { ok: false, index, move };
    number = choice.target;
  }
  return { ok: true, number, choices: choicesAt(table, number) };
}
