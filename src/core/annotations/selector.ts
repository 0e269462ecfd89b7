// What a mark remembers of its place, in the manner of a W3C TextQuoteSelector: the words, and what stood around them.

/** All three without white space of any kind at their ends; `before` and `after` at most CONTEXT characters each. */
export type Selector = { readonly quote: string; readonly before: string; readonly after: string };

/** How many characters around the words are remembered. */
export const CONTEXT = 32;

/** Most characters that one mark takes: longer than any paragraph of the course, shorter than a section. */
export const LONGEST_QUOTE = 600;

/** The selector of `text` from `start` to `end` (UTF-16 units). Only the start of a block has a short `before`, only its end a short `after`. */
export function selectorOf(text: string, start: number, end: number): Selector {
  return {
    quote: text.slice(start, end).replace(/\s+/g, ' ').trim(),
    before: squeezed(text.slice(0, start)).slice(-CONTEXT),
    after: squeezed(text.slice(end)).slice(0, CONTEXT),
  };
}

/** A text without its white space: where lines turn, and how far a block is indented, is no part of its words. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
