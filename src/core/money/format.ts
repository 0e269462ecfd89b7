// How amounts and plain numbers are written: separators always, two decimals in tables, 万 in running text.
import { fractionOf } from './exact.ts';
import type { Fen } from './fen.ts';

/** Units of an amount as they are written after it. */
export type AmountUnits = { readonly yuan: string; readonly tenThousandYuan: string };

const FEN_PER_WAN = 1_000_000;

/** For tables and calculations: ¥1,260,000.00; negative amounts as −¥500.00. */
export function formatYuan(amountFen: Fen): string {
  return `${amountFen < 0 ? '−' : ''}¥${withSeparators(Math.abs(amountFen) / 100, 2)}`;
}

/** For running text: 126 万元 from ten thousand yuan on when that needs at most two decimals, else 4,500 元. */
export function formatAmount(amountFen: Fen, units: AmountUnits): string {
  const wan = Math.abs(amountFen) >= FEN_PER_WAN && amountFen % (FEN_PER_WAN / 100) === 0;
  return wan
    ? `${formatNumber(amountFen / FEN_PER_WAN)} ${units.tenThousandYuan}`
    : `${formatNumber(amountFen / 100)} ${units.yuan}`;
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
