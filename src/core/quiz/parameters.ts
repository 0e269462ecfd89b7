// Draws the numbers and dates of a question from its seed.
import type { ParameterRange } from '../../schema/question-formula.ts';
import { addDays } from '../money/calendar.ts';
import { fractionOf } from '../money/exact.ts';
import { seededRandom } from './random.ts';

/** Drawn values by name: numbers, or dates as YYYY-MM-DD. */
export type Parameters = Readonly<Record<string, number | string>>;

/** Draws every parameter by a stream of its own, so that adding one leaves the others as they were. */
export function drawParameters(ranges: Readonly<Record<string, ParameterRange>>, seed: string): Parameters {
  return Object.fromEntries(
    Object.entries(ranges).map(([name, range]) => [name, draw(range, seededRandom(`${seed}/${name}`)())]),
  );
}

function draw(range: ParameterRange, at: number): number | string {
  if ('from' in range) return addDays(range.from, Math.floor(at * (range.days + 1)));
  const steps = Math.floor((range.max - range.min) / range.step + 1e-9);
  const decimals = Math.max(decimalsOf(range.min), decimalsOf(range.step));
  return Number((range.min + Math.floor(at * (steps + 1)) * range.step).toFixed(decimals));
}

function decimalsOf(value: number): number {
  return String(fractionOf(value).denominator).length - 1;
}
