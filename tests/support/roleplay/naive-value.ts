// The value of a position by plain recursion over the rules, without tables: the oracle of the analysis.
import { TAU } from '../../../src/core/roleplay/analysis/variant-table.ts';
import type { ScenarioIr } from '../../../src/core/roleplay/ir.ts';
import { offeredMoves } from '../../../src/core/roleplay/offered.ts';
import type { GameState } from '../../../src/core/roleplay/state.ts';
import { resultOf, step } from '../../../src/core/roleplay/step.ts';

export type Naive = { readonly value: number; readonly best: number };

/** Memory of states by their text; begin with an empty one for every scenario. */
export function naiveValue(ir: ScenarioIr, state: GameState, seen: Map<string, Naive>): Naive {
  const key = JSON.stringify(state);
  const known = seen.get(key);
  if (known) return known;
  const found = state.ending >= 0 ? ended(ir, state) : goingOn(ir, state, seen);
  seen.set(key, found);
  return found;
}

function ended(ir: ScenarioIr, state: GameState): Naive {
  const result = resultOf(ir, state);
  return { value: result, best: result };
}

function goingOn(ir: ScenarioIr, state: GameState, seen: Map<string, Naive>): Naive {
  const next = offeredMoves(ir, state).map((move) => {
    const result = step(ir, state, move);
    if (!result) throw new RangeError(`move ${move}`);
    return naiveValue(ir, result.state, seen);
  });
  const weights = next.map(({ value }) => Math.exp(value / TAU));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    value: next.reduce((sum, { value }, index) => sum + (value * (weights[index] ?? 0)) / total, 0),
    best: Math.max(...next.map(({ best }) => best)),
  };
}
