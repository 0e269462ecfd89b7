// Words and places of the payment loop's stations in the figure.
import { loop } from '../../i18n/zh-CN/loop.ts';
import { type Payer, STATIONS, type Station } from '../../schema/words/payment-loop.ts';

/** Label of a station in one or two lines; the source of money depends on who pays. */
export function stationLines(station: Station, payer: Payer): readonly string[] {
  return station === 'funding' ? loop.funding[payer] : loop.stations[station];
}

/** Place on a circle of radius `r` around (0, 0), clockwise from the top, rounded to 0.1. */
export function onCircle(index: number, r: number): { readonly x: number; readonly y: number } {
  const angle = (index / STATIONS.length) * 2 * Math.PI - Math.PI / 2;
  return { x: Math.round(Math.cos(angle) * r * 10) / 10, y: Math.round(Math.sin(angle) * r * 10) / 10 };
}
