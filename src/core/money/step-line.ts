// Writes a step of a derivation as one line of arithmetic, in the words that it is given.
import type { InterestParts, Operation, Quantity, Step } from '../../schema/words/derivation.ts';
import type { CalendarDate } from './calendar.ts';
import { formatNumber, formatYuan } from './format.ts';

/** Words and signs; every text that they are given is written already. */
export type StepWords = {
  readonly date: (on: CalendarDate) => string;
  /** A number with its unit. */
  readonly units: Readonly<Record<Exclude<Quantity['unit'], 'date' | 'fen'>, (number: string) => string>>;
  /** A line from inputs and result. */
  readonly operations: Readonly<
    Record<Exclude<Operation, 'interest'>, (inputs: readonly string[], result: string) => string>
  >;
  readonly interest: (parts: InterestParts, result: string) => string;
};

export function stepLine({ operation, inputs, result }: Step, words: StepWords): string {
  const written = (quantity: Quantity) => quantityText(quantity, words);
  return operation === 'interest'
    ? words.interest(interestParts(inputs, written), written(result))
    : words.operations[operation](inputs.map(written), written(result));
}

/** A quantity with its unit. */
export function quantityText(quantity: Quantity, words: StepWords): string {
  switch (quantity.unit) {
    case 'date':
      return words.date(quantity.on);
    case 'fen':
      return formatYuan(quantity.fen);
    case 'days':
    case 'years':
    case 'year-days':
      return words.units[quantity.unit](formatNumber(quantity.count));
    case 'percent-a-year':
    case 'myriad-a-day':
    case 'percent-of':
      return words.units[quantity.unit](formatNumber(quantity.rate));
    default:
      throw new Error(`not a quantity: ${String(quantity satisfies never)}`);
  }
}

function interestParts(
  [amount, ...rest]: readonly Quantity[],
  written: (quantity: Quantity) => string,
): InterestParts {
  const of = (...units: readonly Quantity['unit'][]) =>
    rest.filter(({ unit }) => units.includes(unit)).map(written);
  const days = of('days');
  return {
    amount: amount === undefined ? '' : written(amount),
    stretches: of('percent-a-year', 'myriad-a-day').map((rate, index) => ({ rate, days: days[index] ?? '' })),
    yearDays: of('year-days')[0],
    percentOf: of('percent-of')[0],
  };
}
