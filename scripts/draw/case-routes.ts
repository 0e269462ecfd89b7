// The ways of the lines between the cards of a case: straight down, else around through the gutters between columns.
import type { CaseEdge } from './case-edges.ts';
import { CARD_WIDTH, type Card, COLUMN_TOP, columnX, GUTTER, rowY } from './case-plan.ts';
import type { Point } from './sheet.ts';

export type Route = { readonly edge: CaseEdge; readonly points: readonly Point[] };

const LANE = 9;
/** Where lines may come into a card, below its upper end: the first that is clear of lines that go out. */
const ENTRIES = [20, 12, 28, 36];
const CLEAR = 8;

/** Lines that lead to the same beat share their lane. `next` of the card below goes straight down. */
export function routes(cards: readonly Card[], edges: readonly CaseEdge[]): readonly Route[] {
  const lanes = new Map<string, number>();
  /** x of the lane for a target, counted from one side of a gutter. */
  const lane = (gutter: number, side: 'left' | 'right', to: string): number => {
    const key = `${gutter} ${side} `;
    const taken = [...lanes.keys()].filter((one) => one.startsWith(key)).length;
    const number = lanes.get(key + to) ?? taken;
    lanes.set(key + to, number);
    const step = 22 + ((number * LANE) % (GUTTER / 2 - 22));
    return side === 'left' ? columnX(gutter) - GUTTER + step : columnX(gutter) - step;
  };
  const placed = edges.flatMap((edge) => {
    const from = cards.find(({ id }) => id === edge.from);
    const to = cards.find(({ id }) => id === edge.to);
    return from && to ? [{ edge, from, to }] : [];
  });
  const starts = placed.map(({ edge, from, to }) => ({
    gutter: gutterOf(edge, from, to),
    y: startY(edge, from, to),
  }));
  const entryOf = ({ column, y }: Card) => {
    const beside = starts.filter(({ gutter }) => gutter === column);
    const isClear = (entry: number) => beside.every((start) => Math.abs(start.y - y - entry) >= CLEAR);
    return y + (ENTRIES.find(isClear) ?? CLEAR);
  };
  return placed.map(({ edge, from, to }) => ({
    edge,
    points: pointsOf({ edge, from, to }, entryOf(to), lane),
  }));
}

type Lane = (gutter: number, side: 'left' | 'right', to: string) => number;
type Placed = { readonly edge: CaseEdge; readonly from: Card; readonly to: Card };

/** The gutter that a line first runs in: left of the column with that number; -1: in none. */
function gutterOf({ row }: CaseEdge, from: Card, to: Card): number {
  if (row !== 'next' || from.column !== to.column) return from.column + 1;
  return to.place === from.place + 1 ? -1 : from.column;
}

function startY({ row }: CaseEdge, from: Card, to: Card): number {
  if (row !== 'next') return rowY(from, row) - 4;
  return from.column === to.column ? from.y + 20 : from.y + from.height - 12;
}

function pointsOf({ edge, from, to }: Placed, entry: number, lane: Lane): readonly Point[] {
  const { row } = edge;
  const start = startY(edge, from, to);
  if (from.column === to.column) {
    if (row === 'next' && to.place === from.place + 1) {
      const middle = from.x + CARD_WIDTH / 2;
      return [
        [middle, from.y + from.height],
        [middle, to.y - 2],
      ];
    }
    if (row === 'next') {
      const x = lane(from.column, 'right', to.id);
      return [
        [from.x, start],
        [x, start],
        [x, entry],
        [to.x - 2, entry],
      ];
    }
    const x = lane(from.column + 1, 'left', to.id);
    return [
      [from.x + CARD_WIDTH, start],
      [x, start],
      [x, entry],
      [to.x + CARD_WIDTH + 2, entry],
    ];
  }
  const out = lane(from.column + 1, 'left', to.id);
  if (to.column === from.column + 1) {
    return [
      [from.x + CARD_WIDTH, start],
      [out, start],
      [out, entry],
      [to.x - 2, entry],
    ];
  }
  const above = COLUMN_TOP + 78;
  const into = lane(to.column, 'right', to.id);
  return [
    [from.x + CARD_WIDTH, start],
    [out, start],
    [out, above],
    [into, above],
    [into, entry],
    [to.x - 2, entry],
  ];
}
