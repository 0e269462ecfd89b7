// The one move to be changed that would have gained most.
import type { ScenarioIr } from '../ir.ts';
import { betterLine, type Line } from './better-line.ts';
import { bestByResult, bestByValue, type Choice } from './choices.ts';
import { LOSS } from './marks.ts';
import type { VariantTable } from './variant-table.ts';

/** A position of a run: what was offered and which of it was played. */
export type PlayedChoice = { readonly choices: readonly Choice[]; readonly played: Choice };

export type SmallestFix = {
  /** Index of the move to be changed, the move that was played, and the one that should be: ids. */
  readonly step: number;
  readonly played: string;
  readonly instead: string;
  /** In which measure it gains, and how many points. */
  readonly by: 'result' | 'value';
  readonly gain: number;
  /** How it goes on from the changed move at its best, that move first. */
  readonly line: Line | undefined;
};

/**
 * The move whose change raises the best reachable result most: `best` after the best alternative less `best` after the
 * move played. Of equal gains the latest, for it leaves most of the game as it was played. Where no move lost anything
 * of the best reachable result, the same by value, if that is at least the loss of an even move. Undefined where
 * nothing gains.
 */
export function smallestFix(
  ir: ScenarioIr,
  table: VariantTable,
  steps: readonly PlayedChoice[],
): SmallestFix | undefined {
  return (
    largestGain(ir, table, steps, 'result', bestByResult, (choice) => choice.best, Number.EPSILON) ??
    largestGain(ir, table, steps, 'value', bestByValue, (choice) => choice.value, LOSS.even)
  );
}

function largestGain(
  ir: ScenarioIr,
  table: VariantTable,
  steps: readonly PlayedChoice[],
  by: SmallestFix['by'],
  bestOf: (choices: readonly Choice[]) => Choice | undefined,
  points: (choice: Choice) => number,
  least: number,
): SmallestFix | undefined {
  let found: { readonly step: number; readonly gain: number; readonly instead: Choice } | undefined;
  for (const [step, { choices, played }] of steps.entries()) {
    const instead = bestOf(choices);
    if (!instead) continue;
    const gain = points(instead) - points(played);
    if (gain >= least && gain >= (found?.gain ?? 0)) found = { step, gain, instead };
  }
  if (!found) return undefined;
  const idOf = (choice: Choice | undefined) => ir.moves[choice?.move ?? -1]?.id ?? '';
  const rest = betterLine(ir, table, found.instead.target);
  const instead = idOf(found.instead);
  return {
    step: found.step,
    played: idOf(steps[found.step]?.played),
    instead,
    by,
    gain: found.gain,
    line: rest && { ...rest, moves: [instead, ...rest.moves] },
  };
}
