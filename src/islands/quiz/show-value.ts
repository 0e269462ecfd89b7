// Writes drawn and computed values the way the course writes them: separators, units, dates with year, month and day.

import { fenOfYuan } from '../../core/money/fen.ts';
import { formatNumber, formatYuan } from '../../core/money/format.ts';
import type { Parameters } from '../../core/quiz/parameters.ts';
import { fillIn, type RichText } from '../../core/quiz/rich-text.ts';
import { quiz } from '../../i18n/zh-CN/quiz.ts';
import type { Unit } from '../../schema/question-formula.ts';

/** A decimal of the unit, or YYYY-MM-DD, for people. */
export function showValue(unit: Unit, value: string): string {
  if (unit === 'date') return showDate(value);
  if (unit === 'yuan') return formatYuan(fenOfYuan(Number(value)));
  return quiz.withUnit(formatNumber(Number(value)), quiz.units[unit]);
}

/** A text with the drawn parameters where `{name}` stands. */
export function showParameters(text: RichText, parameters: Parameters): RichText {
  return fillIn(text, (name) => {
    const value = parameters[name];
    if (value === undefined) return undefined;
    return typeof value === 'string' ? showDate(value) : formatNumber(value);
  });
}

function showDate(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return quiz.date(year, month, day);
}
