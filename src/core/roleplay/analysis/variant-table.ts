// What every position of a start variant is worth, as plain typed arrays that a worker keeps and a cache stores.
import { GRADES } from '../../../schema/words/roleplay.ts';
import type { Index, ScenarioIr } from '../ir.ts';
import { resultOf } from '../step.ts';
import { at } from './at.ts';
import { exploreVariant, STATES_MOST, type VariantGraph } from './variant-graph.ts';

/**
 * How evenly the ordinary player chooses, in points: a move worth this much more is e times as likely.
 * Why twenty: docs/decisions/0021-value-of-a-position.md.
 */
export const TAU = 20;

/** States and edges as in VariantGraph; state 0 is the beginning. Survives structured cloning. */
export type VariantTable = {
  readonly variant: Index;
  readonly first: Int32Array;
  readonly moves: Uint16Array;
  readonly targets: Int32Array;
  /** By state: index into endings, -1 while the game goes on. */
  readonly endings: Int8Array;
  /** By state, points 0..100: exact expectation of the result when an ordinary player plays on. */
  readonly values: Float64Array;
  /** By state, points 0..100: the best result that can still be reached. */
  readonly bests: Float64Array;
  /** By state: the best of GRADES that can still be reached, as an index. */
  readonly grades: Uint8Array;
};

export type TableResult =
  | { readonly ok: true; readonly table: VariantTable }
  | { readonly ok: false; readonly reason: 'states' | 'days'; readonly states: number };

/** The table of a variant; refused, with the number of states met, where they are too many or the game has no end. */
export function scenarioTable(ir: ScenarioIr, variant: Index, most = STATES_MOST): TableResult {
  const explored = exploreVariant(ir, variant, most);
  return explored.ok ? { ok: true, table: tableOf(ir, explored.graph) } : explored;
}

/** Values of all states, computed from the last day to the first. A dead end counts as nothing reached. */
export function tableOf(ir: ScenarioIr, graph: VariantGraph): VariantTable {
  const { variant, states, first, moves, targets } = graph;
  const count = states.length;
  const endings = new Int8Array(count);
  const values = new Float64Array(count);
  const bests = new Float64Array(count);
  const grades = new Uint8Array(count);
  for (let index = count - 1; index >= 0; index -= 1) {
    const state = states[index];
    if (!state) throw new RangeError(`state ${index} of ${count}`);
    endings[index] = state.ending;
    const from = at(first, index);
    const to = at(first, index + 1);
    if (state.ending >= 0) {
      values[index] = resultOf(ir, state);
      bests[index] = resultOf(ir, state);
      grades[index] = ir.endings[state.ending]?.grade ?? GRADES.length - 1;
    } else if (from === to) {
      grades[index] = GRADES.length - 1;
    } else {
      values[index] = expectation(values, targets, from, to);
      bests[index] = most(bests, targets, from, to);
      grades[index] = least(grades, targets, from, to);
    }
  }
  return { variant, first, moves, targets, endings, values, bests, grades };
}

/** Mean of the successors' values, weighted by exp(value / TAU). */
function expectation(values: Float64Array, targets: Int32Array, from: number, to: number): number {
  const top = most(values, targets, from, to);
  let weights = 0;
  let sum = 0;
  for (let edge = from; edge < to; edge += 1) {
    const value = at(values, at(targets, edge));
    const weight = Math.exp((value - top) / TAU);
    weights += weight;
    sum += weight * value;
  }
  return sum / weights;
}

function most(values: Float64Array, targets: Int32Array, from: number, to: number): number {
  let found = 0;
  for (let edge = from; edge < to; edge += 1) found = Math.max(found, at(values, at(targets, edge)));
  return found;
}

function least(grades: Uint8Array, targets: Int32Array, from: number, to: number): number {
  let found = GRADES.length - 1;
  for (let edge = from; edge < to; edge += 1) found = Math.min(found, at(grades, at(targets, edge)));
  return found;
}
