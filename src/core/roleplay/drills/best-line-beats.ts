// The beats that the best game of a variant comes through.
import { betterLine } from '../analysis/better-line.ts';
import type { VariantTable } from '../analysis/variant-table.ts';
import type { ScenarioIr } from '../ir.ts';
import { moveIndex } from '../play-move.ts';
import { initialState } from '../state.ts';
import { step } from '../step.ts';

/** Ids of the beats in which its moves are made, in order; the game is the one that `betterLine` gives. */
export function bestLineBeats(ir: ScenarioIr, table: VariantTable): readonly string[] {
  const beats: string[] = [];
  let state = initialState(ir, table.variant);
  for (const move of betterLine(ir, table, 0)?.moves ?? []) {
    beats.push(ir.beats[state.beat]?.id ?? '');
    const result = step(ir, state, moveIndex(ir, move));
    if (!result) throw new RangeError(`${move} is not offered in its own line`);
    state = result.state;
  }
  return beats;
}
