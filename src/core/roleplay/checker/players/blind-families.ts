// The blind player by families: one order of the eight families for every man, and always the first that is offered.
import { FAMILIES, type Family } from '../../../../schema/words/roleplay.ts';
import { at } from '../../analysis/at.ts';
import type { World } from '../worlds.ts';
import { type BlindScore, isBetter, scoreBlind } from './blind-lines.ts';

export type FamilyLine = { readonly order: readonly Family[]; readonly score: BlindScore };

const COUNT = FAMILIES.length;

/**
 * The best of all 40,320 orders over `worlds`, which are those of one start variant. Of several moves of a family the
 * first offered is taken; a red line is crossed only where nothing else is offered, for the blind know the law.
 */
export function bestFamilyOrder(worlds: readonly World[]): FamilyLine {
  const tables = worlds.map(targetsByFamily);
  let found: FamilyLine | undefined;
  for (const order of permutations(COUNT)) {
    const score = scoreBlind(worlds, (world, state) => {
      const targets = tables[world];
      if (!targets) return -1;
      for (const family of order) {
        const target = at(targets, state * COUNT + family);
        if (target >= 0) return target;
      }
      return -1;
    });
    if (!found || isBetter(score, found.score))
      found = { order: order.flatMap((family) => FAMILIES[family] ?? []), score };
  }
  if (!found) throw new RangeError('no order of families');
  return found;
}

/** By state and family the number of the state that the player comes to; -1 where the family isn't offered. */
function targetsByFamily({ ir, table }: World): Int32Array {
  const found = new Int32Array(table.endings.length * COUNT).fill(-1);
  for (const state of table.endings.keys()) {
    const from = at(table.first, state);
    const to = at(table.first, state + 1);
    const edges = Array.from({ length: to - from }, (_, place) => from + place);
    const lawful = edges.filter((edge) => (ir.moves[at(table.moves, edge)]?.redLine ?? -1) < 0);
    for (const edge of lawful.length > 0 ? lawful : edges) {
      const slot = state * COUNT + (ir.moves[at(table.moves, edge)]?.family ?? 0);
      if (at(found, slot) < 0) found[slot] = at(table.targets, edge);
    }
  }
  return found;
}

/** All orders of 0 … count − 1; the same array each time, changed in place (Heap's algorithm). */
function* permutations(count: number): Generator<readonly number[]> {
  const order = Array.from({ length: count }, (_, index) => index);
  const turns = new Array<number>(count).fill(0);
  yield order;
  let level = 1;
  while (level < count) {
    const turn = turns[level] ?? 0;
    if (turn >= level) {
      turns[level] = 0;
      level += 1;
      continue;
    }
    const other = level % 2 === 0 ? 0 : turn;
    [order[other], order[level]] = [order[level] ?? 0, order[other] ?? 0];
    turns[level] = turn + 1;
    level = 1;
    yield order;
  }
}
