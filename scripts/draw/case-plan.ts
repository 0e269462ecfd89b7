// Where the beats of a case stand on the sheet: visits as columns from left to right, in each the beats in their order.
import type { Beat, CaseFile } from '../../src/schema/case.ts';
import { type CardRow, caseRows } from './case-rows.ts';

export const CARD_WIDTH = 352;
/** Between two columns; lines run here. */
export const GUTTER = 84;
/** Upper ends of the columns' grounds, and of their first cards. */
export const COLUMN_TOP = 112;
const CARDS_TOP = COLUMN_TOP + 92;
const CARD_GAP = 34;
const LEFT = 64;
const ROWS_TOP = 50;
export const ROW_HEIGHT = 22;

export type Card = {
  readonly id: string;
  readonly scene: string;
  readonly kind: 'card' | 'card last' | 'crossing';
  readonly rows: readonly CardRow[];
  readonly column: number;
  /** Place in its column. */
  readonly place: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
};
export type CasePlan = { readonly cards: readonly Card[]; readonly bottom: number };

/** `crossing` is the last card of the last column: what the red lines of the case are. */
export function planCase(file: CaseFile, crossing: Pick<Card, 'id' | 'scene' | 'rows'>): CasePlan {
  const columns = file.visits.map(({ id }) =>
    file.beats.filter(({ visit }) => visit === id).map((beat) => contentOf(file, beat)),
  );
  columns.at(-1)?.push({ ...crossing, kind: 'crossing' });
  const cards = columns.flatMap((contents, column) => {
    let y = CARDS_TOP;
    return contents.map((content, place) => {
      const height = ROWS_TOP + content.rows.length * ROW_HEIGHT + 4;
      const card = { ...content, column, place, x: columnX(column), y, height };
      y += height + CARD_GAP;
      return card;
    });
  });
  return { cards, bottom: Math.max(...cards.map(({ y, height }) => y + height)) };
}

export function columnX(column: number): number {
  return LEFT + column * (CARD_WIDTH + GUTTER);
}

/** Base line of a row in its card. */
export function rowY({ y }: Card, row: number): number {
  return y + ROWS_TOP + (row + 0.7) * ROW_HEIGHT;
}

function contentOf(file: CaseFile, beat: Beat): Pick<Card, 'id' | 'scene' | 'kind' | 'rows'> {
  return {
    id: beat.id,
    scene: beat.scene ?? beat.says?.[0]?.text ?? '',
    kind: beat.final ? 'card last' : 'card',
    rows: caseRows(file, beat),
  };
}
