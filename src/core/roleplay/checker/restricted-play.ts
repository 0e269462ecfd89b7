// How far a player gets who keeps to a rule of his own, computed over all positions.
import { GRADES } from '../../../schema/words/roleplay.ts';
import { at } from '../analysis/at.ts';
import type { World } from './worlds.ts';

/** The best of GRADES, as an index, that is reached from the start by the edges for which `allows` holds. */
export function bestGradeWithin({ table }: World, allows: (edge: number, state: number) => boolean): number {
  const grades = new Uint8Array(table.grades.length);
  for (let state = grades.length - 1; state >= 0; state -= 1) {
    if (at(table.endings, state) >= 0) {
      grades[state] = at(table.grades, state);
      continue;
    }
    let best = GRADES.length - 1;
    for (let edge = at(table.first, state); edge < at(table.first, state + 1); edge += 1)
      if (allows(edge, state)) best = Math.min(best, at(grades, at(table.targets, edge)));
    grades[state] = best;
  }
  return at(grades, 0);
}

/** Probability 0..1 of ending in full when every offered move is as likely as the other. */
export function randomFullShare({ table }: World): number {
  const shares = new Float64Array(table.grades.length);
  for (let state = shares.length - 1; state >= 0; state -= 1) {
    const from = at(table.first, state);
    const to = at(table.first, state + 1);
    if (from === to) {
      shares[state] = at(table.endings, state) >= 0 && at(table.grades, state) === FULL ? 1 : 0;
      continue;
    }
    let sum = 0;
    for (let edge = from; edge < to; edge += 1) sum += at(shares, at(table.targets, edge));
    shares[state] = sum / (to - from);
  }
  return at(shares, 0);
}

/** Indexes into GRADES. */
export const FULL = GRADES.indexOf('full');
export const PARTIAL = GRADES.indexOf('partial');
