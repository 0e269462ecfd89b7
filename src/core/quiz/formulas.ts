// The formulas of number questions: one table, name → how its result is computed.
import type { Formula, FormulaName, Unit } from '../../schema/question-formula.ts';
import { addDays, dayNumber, daysBetween } from '../money/calendar.ts';
import { delayCost, shareOf } from '../money/delay-cost.ts';
import { productHalfUp } from '../money/exact.ts';
import { fenOfYuan } from '../money/fen.ts';
import { annualInterest, dailyInterest } from '../money/interest.ts';
import type { Parameters } from './parameters.ts';

/** Arguments of a formula with the parameters put in: dates stay text, the rest are numbers. */
type Arguments = { readonly number: (name: string) => number; readonly date: (name: string) => string };

/** Results are grains: fen for money, day numbers for dates, else the number itself. */
const formulas: { readonly [N in FormulaName]: (at: Arguments, unit: Unit) => number } = {
  'simple-interest': (at) =>
    dailyInterest(fenOfYuan(at.number('amount')), at.number('perMyriad'), at.number('days')),
  'annual-interest': (at) =>
    annualInterest(
      fenOfYuan(at.number('amount')),
      at.number('percent'),
      at.number('days'),
      at.number('yearDays'),
    ),
  'date-plus-days': (at) => dayNumber(addDays(at.date('date'), at.number('days'))) ?? Number.NaN,
  'days-between': (at) => daysBetween(at.date('from'), at.date('to')),
  'margin-left': (at) =>
    delayCost(fenOfYuan(at.number('amount')), at.number('margin'), at.number('rate'), at.number('days'))
      .leftFen,
  product: (at) => shareOf(fenOfYuan(at.number('amount')), at.number('percent')),
  difference: (at, unit) => {
    const [from, minus] = [at.number('from'), at.number('minus')];
    return unit === 'yuan' ? fenOfYuan(from) - fenOfYuan(minus) : millionths(from, minus);
  },
};

/** A difference of decimals without the dust of binary fractions. */
function millionths(from: number, minus: number): number {
  return (productHalfUp([from, 1e6]) - productHalfUp([minus, 1e6])) / 1e6;
}

/**
 * The result of a formula in the grain of the unit: fen, day number, or the number itself.
 * @throws RangeError when an argument is missing or of the wrong kind; the schema refuses such questions.
 */
export function evaluateFormula(formula: Formula, parameters: Parameters, unit: Unit): number {
  const { name, ...written } = formula;
  const values: Readonly<Record<string, number | string>> = written;
  const read = (argument: string) => {
    const value = values[argument];
    return typeof value === 'string' ? parameters[value] : value;
  };
  const wrong = (argument: string) =>
    new RangeError(`${name}: argument ${argument} is ${String(read(argument))}`);
  return formulas[name](
    {
      number: (argument) => {
        const value = read(argument);
        if (typeof value !== 'number') throw wrong(argument);
        return value;
      },
      date: (argument) => {
        const value = read(argument);
        if (typeof value !== 'string') throw wrong(argument);
        return value;
      },
    },
    unit,
  );
}

/** Names a formula with its arguments, so that a misconception found by it has an id: `product:amount=amount,percent=30`. */
export function formulaId({ name, ...args }: Formula): string {
  const sorted = Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${name}:${sorted.map(([argument, value]) => `${argument}=${value}`).join(',')}`;
}
