// How amounts and plain numbers are written: separators always, amounts with two decimals.
import { fractionOf } from './exact.ts';
import type { Fen } from './fen.ts';

/** For tables and calculations: ¥1,260,000.00; negative amounts as −¥500.00. */
export function formatYuan(amountFen: Fen): string {
  return `${amountFen < 0 ? '−' : ''}¥${withSeparators(Math.abs(amountFen) / 100, 2)}`;
}

/** A plain number with separators and as many decimals as it has: 1,260,000 or 4.35. */
export function formatNumber(value: number): string {
  const decimals = String(fractionOf(value).denominator).length - 1;
  return `${value < 0 ? '−' : ''}${withSeparators(Math.abs(value), decimals)}`;
}

function withSeparators(value: number, decimals: number): string {
  const [whole = '', rest] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}
