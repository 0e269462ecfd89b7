// Colours stretches of text without changing what the page is: as highlights of the browser, or else wrapped in <mark>.
import { piecesOf, rangeOf, readableText } from './readable-text.ts';

/** What is coloured: marked words, words with a note, the sentence that is being read out, the mark somebody asked for. */
export type Paint = 'mark' | 'note' | 'spoken' | 'asked';

/** A stretch of the readable text of an element. */
export type Place = { readonly root: Element; readonly start: number; readonly end: number };

const nameOf = (paint: Paint) => `reading-${paint}`;

/** Whether the browser colours text by itself; Safari does since 17.2, Firefox since 140. */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/** Colours these places and no others with that paint. */
export function paint(paint: Paint, places: readonly Place[]): void {
  if (canHighlight()) highlight(paint, places);
  else wrap(paint, places);
}

function highlight(paint: Paint, places: readonly Place[]): void {
  const ranges = places.flatMap(({ root, start, end }) => rangeOf(readableText(root), start, end) ?? []);
  if (ranges.length === 0) CSS.highlights.delete(nameOf(paint));
  else CSS.highlights.set(nameOf(paint), new Highlight(...ranges));
}

function wrap(paint: Paint, places: readonly Place[]): void {
  for (const old of document.querySelectorAll(`mark.${nameOf(paint)}`)) {
    const parent = old.parentNode;
    old.replaceWith(...old.childNodes);
    parent?.normalize();
  }
  for (const { root, start, end } of places) {
    for (const { node, from, to } of piecesOf(readableText(root), start, end)) {
      if (node.data.slice(from, to).trim() === '') continue;
      const piece = from === 0 ? node : node.splitText(from);
      if (to - from < piece.length) piece.splitText(to - from);
      const box = document.createElement('mark');
      box.className = nameOf(paint);
      piece.replaceWith(box);
      box.append(piece);
    }
  }
}
