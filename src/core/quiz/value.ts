// Answers with a value, compared as integers where they are money or dates: fen, day numbers, else the plain number.
import type { Unit } from '../../schema/question-formula.ts';
import { dateOfDay, dayNumber } from '../money/calendar.ts';
import { fenOfYuan } from '../money/fen.ts';
import { parseNumber } from '../money/parse-number.ts';

/** More digits than money has; longer inputs are not taken for numbers. */
const MAX_DIGITS = 15;

/** What was typed as a decimal of the unit or YYYY-MM-DD; undefined when it can't be read. */
export function readValue(unit: Unit, typed: string): string | undefined {
  if (unit === 'date') return dayNumber(typed) === undefined ? undefined : typed;
  const decimal = parseNumber(typed);
  return decimal === undefined || decimal.replace(/\D/g, '').length > MAX_DIGITS ? undefined : decimal;
}

/** The value in the grain it is compared in: fen, day number, or the number itself. */
export function grainOf(unit: Unit, typed: string): number | undefined {
  const value = readValue(unit, typed);
  if (value === undefined) return undefined;
  if (unit === 'date') return dayNumber(value);
  return unit === 'yuan' ? fenOfYuan(Number(value)) : Number(value);
}

/** A difference in the unit (yuan, days, …) in the same grain. */
export function toleranceGrain(unit: Unit, tolerance: number): number {
  return unit === 'yuan' ? fenOfYuan(tolerance) : tolerance;
}

/** A grain as a decimal of the unit or YYYY-MM-DD. */
export function valueOfGrain(unit: Unit, grain: number): string {
  if (unit === 'date') return dateOfDay(grain);
  return String(unit === 'yuan' ? grain / 100 : grain);
}
