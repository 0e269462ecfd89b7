// What is written into a field of a card: brought into canonical text, and told from what can't be read.
import type { CardFieldKind } from '../../schema/words/deal-card.ts';
import type { CalendarDate } from '../money/calendar.ts';
import { DEAL_MOST, isDealDay } from '../money/check-facts.ts';
import { type Fen, fenOfYuan } from '../money/fen.ts';
import { formatNumber } from '../money/format.ts';
import { parseNumber } from '../money/parse-number.ts';

/** Ten thousand million yuan; more is a slip as well, and stays far within exact integers. */
const MOST_YUAN = 10_000_000_000;
const MOST_DAYS = 3650;

/** The text that is kept: numbers as plain decimals, words as typed; what is no number stays as typed, so that nothing is lost. */
export function canonicalValue(kind: CardFieldKind, typed: string): string {
  return isNumeric(kind) ? (parseNumber(typed) ?? typed) : typed;
}

/** Whether rules can use what is kept; an empty field is no fault. */
export function isReadable(kind: CardFieldKind, value: string): boolean {
  if (value === '') return true;
  switch (kind) {
    case 'text':
      return true;
    case 'money':
      return fenOf(value) !== undefined;
    case 'date':
      return dateOf(value) !== undefined;
    case 'days':
      return daysOf(value) !== undefined;
    case 'rate':
      return rateOf(value) !== undefined;
    default:
      return kind.includes(value);
  }
}

/** Yuan as kept to fen; undefined when it can't be read. */
export function fenOf(value: string): Fen | undefined {
  const yuan = numberOf(value, MOST_YUAN);
  return yuan === undefined ? undefined : fenOfYuan(yuan);
}

export function dateOf(value: string): CalendarDate | undefined {
  return isDealDay(value) ? value : undefined;
}

/** Whole days, at least 0. */
export function daysOf(value: string): number | undefined {
  const days = numberOf(value, MOST_DAYS);
  return Number.isInteger(days) ? days : undefined;
}

/** A rate, at least 0; its unit stands in a field of its own. */
export function rateOf(value: string): number | undefined {
  return numberOf(value, DEAL_MOST.rate);
}

function isNumeric(kind: CardFieldKind): boolean {
  return kind === 'money' || kind === 'days' || kind === 'rate';
}

function numberOf(value: string, most: number): number | undefined {
  const number = Number(parseNumber(value) ?? Number.NaN);
  return number >= 0 && number <= most ? number : undefined;
}

/** How what is kept stands in a field: amounts with separators, everything else as it is. */
export function shownValue(kind: CardFieldKind, value: string): string {
  return kind === 'money' && fenOf(value) !== undefined && value !== '' ? formatNumber(Number(value)) : value;
}
