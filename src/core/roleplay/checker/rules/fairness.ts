// The game is fair: chance doesn't win it, an early slip doesn't lose it, and giving everything away doesn't pay.
import { FAMILIES, GRADES } from '../../../../schema/words/roleplay.ts';
import { at } from '../../analysis/at.ts';
import { choicesAt } from '../../analysis/choices.ts';
import { bestGradeWithin, FULL, PARTIAL, randomFullShare } from '../restricted-play.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { World } from '../worlds.ts';
import { byType, percent, type Rule, typePlace } from './rule.ts';

export const randomTooGood: Rule = (checked, { randomFullPercent: most }) =>
  byType(checked).flatMap((worlds) => {
    const first = worlds[0];
    const share = worlds.reduce((sum, world) => sum + randomFullShare(world), 0) / worlds.length;
    return first && share * 100 > most
      ? [
          {
            rule: 'random-too-good',
            place: typePlace(first),
            details: { percent: percent(share, 'up'), most },
          },
        ]
      : [];
  });

/** Grades, as indexes, that can still be reached after each early slip; one entry an edge, the crossing left out. */
export function earlySlips(world: World, within: number, least: number): readonly number[] {
  const grades: number[] = [];
  let positions = new Set([0]);
  for (let ply = 0; ply < within; ply += 1) {
    const next = new Set<number>();
    for (const state of positions) {
      for (const { move, target, loss } of choicesAt(world.table, state)) {
        if (loss < least) next.add(target);
        else if ((world.ir.moves[move]?.redLine ?? -1) < 0) grades.push(at(world.table.grades, target));
      }
    }
    positions = next;
  }
  return grades;
}

/**
 * A slip: one of the first moves that loses as much as a slack one, after none that did. Nearly all of them must leave a
 * partial result open, and some of them the full one.
 */
export const earlySlipFatal: Rule = (checked, limits) =>
  byType(checked).flatMap((worlds) => {
    const first = worlds[0];
    const grades = worlds.flatMap((world) => earlySlips(world, limits.slipWithin, limits.slipLoss));
    if (!first || grades.length === 0) return [];
    const short = (grade: 'partial' | 'full', worst: number, least: number): readonly RuleFinding[] => {
      const share = grades.filter((one) => one <= worst).length / grades.length;
      if (share * 100 >= least) return [];
      const details = { grade, percent: percent(share, 'down'), least, slips: grades.length };
      return [{ rule: 'early-slip-fatal', place: typePlace(first), details }];
    };
    return [
      ...short('partial', PARTIAL, limits.slipsPartialPercent),
      ...short('full', FULL, limits.slipsFullPercent),
    ];
  });

const CONCESSION = FAMILIES.indexOf('concession');

/** Who makes every concession that is offered must not reach a partial result, however well he plays otherwise. */
export const givingPays: Rule = (checked) =>
  byType(checked).flatMap((worlds) => {
    const first = worlds[0];
    const best = Math.min(...worlds.map(bestByGiving));
    return first && best <= PARTIAL
      ? [{ rule: 'giving-pays', place: typePlace(first), details: { grade: GRADES[best] ?? '' } }]
      : [];
  });

function bestByGiving(world: World): number {
  const { ir, table } = world;
  const gives = ir.moves.map(({ family }) => family === CONCESSION);
  // Where no concession is ever offered nothing can be given away.
  if (!table.moves.some((move) => gives[move])) return GRADES.length - 1;
  return bestGradeWithin(world, (edge, state) => {
    if (gives[at(table.moves, edge)]) return true;
    for (let other = at(table.first, state); other < at(table.first, state + 1); other += 1)
      if (gives[at(table.moves, other)]) return false;
    return true;
  });
}
