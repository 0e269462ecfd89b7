// How large the words of a page can be on the projector: reckoned from their lengths, so that pages are cut at build time.
import type { SlideBody } from './slide.ts';

/** Sizes in px on a page of 1920 × 1080; nothing is smaller than `least` (28 px are read from the last row). */
export const PAGE = {
  width: 1920,
  height: 1080,
  paddingX: 96,
  paddingY: 60,
  /** The line above: what it is, of which lesson. */
  kicker: 28,
  kickerHeight: 56,
  title: 60,
  titleLeading: 1.3,
  titleGap: 28,
  leading: 1.42,
  cellPaddingX: 18,
  cellPaddingY: 11,
  itemGap: 16,
  /** Width of the number or dot before an item, in em. */
  markEm: 1.8,
} as const;

/** Sizes of running text in px, the largest first. */
export const TEXT_SIZES = [56, 48, 42, 36, 32, 30] as const;
const WORD_SIZES = [168, 136, 112, 96, 80, 64] as const;
const INNER = PAGE.width - 2 * PAGE.paddingX;

/** How a body fits: size of its text in px, and for tables the shares of the columns (sum 1). */
export type Fit = { readonly size: number; readonly columns: readonly number[] };

/** Width of a text in em: Chinese characters and their punctuation 1, Latin letters and digits 0.6; `**` is no text. */
export function widthEm(text: string): number {
  let width = 0;
  for (const char of text.replaceAll('**', '')) width += /[\u0020-\u024f]/.test(char) ? 0.6 : 1;
  return width;
}

/** Lines that a text takes in a width of `em`; a line may lose a character to punctuation that mustn't begin the next. */
export function linesOf(text: string, em: number): number {
  return Math.max(1, Math.ceil(widthEm(text) / Math.max(1, em - 1.2)));
}

/** Height that is left below a title, in px. */
export function roomBelow(title: string): number {
  const titleLines = linesOf(title, INNER / PAGE.title);
  const head = PAGE.kickerHeight + titleLines * PAGE.title * PAGE.titleLeading + PAGE.titleGap;
  return PAGE.height - 2 * PAGE.paddingY - head;
}

/** The largest size at which all of the body stands on one page; undefined where none is legible. */
export function fitBody(body: SlideBody): Fit | undefined {
  switch (body.form) {
    case 'words':
      return fitWords(body.text);
    case 'table':
      return firstFit((size) => tableAt(body.head, body.rows, size), roomBelow(body.title));
    case 'list':
      return firstFit((size) => listAt(body.items, size), roomBelow(body.title));
    case 'loop':
    case 'image':
      return linesOf(body.title, INNER / PAGE.title) > 2 ? undefined : { size: PAGE.title, columns: [] };
  }
}

function fitWords(text: string): Fit | undefined {
  const room = PAGE.height - 2 * PAGE.paddingY - PAGE.kickerHeight;
  const size = WORD_SIZES.find(
    (px) => linesOf(text, INNER / px) * px * 1.35 <= room && hasFewLines(text, px),
  );
  return size === undefined ? undefined : { size, columns: [] };
}

/** Large type is for a few words: what needs many lines is better read a size smaller. */
function hasFewLines(text: string, px: number): boolean {
  return px <= 80 || linesOf(text, INNER / px) <= (px > 112 ? 2 : 3);
}

type Laid = { readonly height: number; readonly columns: readonly number[] };

function firstFit(at: (size: number) => Laid, room: number): Fit | undefined {
  for (const size of TEXT_SIZES) {
    const { height, columns } = at(size);
    if (height <= room) return { size, columns };
  }
  return undefined;
}

function listAt(items: readonly string[], size: number): Laid {
  const em = INNER / size - PAGE.markEm;
  const lines = items.reduce((sum, item) => sum + linesOf(item, em), 0);
  return { height: lines * size * PAGE.leading + items.length * PAGE.itemGap, columns: [] };
}

/** Columns by what stands in them; of several ways to share the width the one that makes the lowest table. */
function tableAt(head: readonly string[], rows: readonly (readonly string[])[], size: number): Laid {
  const all = head.length > 0 ? [head, ...rows] : rows;
  const widest = (all[0] ?? []).map((_, column) =>
    Math.max(3, ...all.map((row) => widthEm(row[column] ?? '') + 1.5)),
  );
  const ways = [1, 0.8, 0.6, 0.45].map((power) => {
    const weights = widest.map((em) => em ** power);
    const sum = weights.reduce((a, b) => a + b, 0);
    const columns = weights.map((weight) => weight / sum);
    const ems = columns.map((share) => (share * INNER - 2 * PAGE.cellPaddingX) / size);
    const height = all.reduce(
      (total, row) =>
        total +
        Math.max(...row.map((cell, column) => linesOf(cell, ems[column] ?? 1))) * size * PAGE.leading +
        2 * PAGE.cellPaddingY +
        2,
      0,
    );
    return { height, columns };
  });
  return ways.reduce((best, way) => (way.height < best.height ? way : best));
}
