// What is written into a field of a card: brought into canonical text, and told from what can't be read.
import type { CardFieldKind } from '../../schema/words/deal-card.ts';
import type { CalendarDate } from '../money/calendar.ts';
import { DEAL_MOST, isDealDay } from '../money/check-facts.ts';
import { type Fen, fenOfYuan } from '../money/fen.ts';
import { formatNumber } from '../money/format.ts';
import { parseNumber } from '../money/parse-number.ts';

/** The text that is kept: numbers as plain decimals, words as typed; what is no number stays as typed, so that nothing is lost. */
export function canonicalValue(kind: CardFieldKind, typed: string): string {
  if (kind === 'dates') return datesOf(typed)?.join('、') ?? typed;
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
    case 'dates':
      return datesOf(value) !== undefined;
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
  const yuan = numberOf(value, DEAL_MOST.fen / 100);
  return yuan === undefined ? undefined : fenOfYuan(yuan);
}

export function dateOf(value: string): CalendarDate | undefined {
  return isDealDay(value) ? value : undefined;
}

const PARTS = /^(\d{4})(?:[-/.]|\u5e74)(\d{1,2})(?:[-/.]|\u6708)(\d{1,2})\u65e5?$/;

/** Dates one behind the other, as people write them: `2022-05-08、2023/11/2`; undefined when one of them is none. */
export function datesOf(value: string): readonly CalendarDate[] | undefined {
  const parts = value.split(/[\s,;\u3001\uff0c\uff1b]+/).filter((part) => part !== '');
  const dates = parts.map((part) => {
    const [, year = '', month = '', day = ''] = PARTS.exec(part) ?? [];
    return dateOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  });
  return dates.every((date) => date !== undefined) ? dates : undefined;
}

/** Whole days, at least 0. */
export function daysOf(value: string): number | undefined {
  const days = numberOf(value, DEAL_MOST.days);
  return Number.isInteger(days) ? days : undefined;
}

/** A rate, at least 0; its unit stands in a field of its own. */
export function rateOf(value: string): number | undefined {
  return numberOf(value, DEAL_MOST.rate);
}

/** Written in digits alone. */
export function isNumeric(kind: CardFieldKind): boolean {
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
