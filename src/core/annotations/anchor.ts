// Finds the words of a mark again in a text that may have been edited since; where it isn't sure it says so.
import { editDistance } from './edit-distance.ts';
import { CONTEXT, type Selector, squeezed } from './selector.ts';

/**
 * `same`: the words as they were, from `start` to `end` (UTF-16 units of the text). `edited`: they were changed a little
 * between surroundings that stayed. `moved`: such words are there, but in other company, or more than once: nobody can
 * tell whether they are meant. `gone`: there is nothing like them.
 */
export type Anchored =
  | { readonly found: 'same' | 'edited'; readonly start: number; readonly end: number }
  | { readonly found: 'moved' | 'gone' };

/** Characters of each side that must stand unchanged beside words that were edited. */
const HOLD = 6;
/** Of the words at least this part is as it was. */
const LEAST_LIKENESS = 0.6;
/** Characters that must agree, words and surroundings together, where not all of the surroundings do. */
const EVIDENCE = 16;

/** Where `selector` is in `text`. Never a place that is only likely. */
export function anchor(text: string, selector: Selector): Anchored {
  const { words, at } = withPlaces(text);
  const quote = squeezed(selector.quote);
  if (quote === '') return { found: 'gone' };
  const range = (found: 'same' | 'edited', start: number, end: number): Anchored => ({
    found,
    start: at[start] ?? text.length,
    end: (at[end - 1] ?? text.length - 1) + 1,
  });

  const places = occurrences(words, quote);
  const rated = places
    .map((start) => ({ start, ...agreement(words, start, start + quote.length, selector) }))
    .sort((a, b) => b.sum - a.sum);
  const [best, second] = rated;
  if (best && isSure(best, quote.length) && best.sum > (second?.sum ?? -1))
    return range('same', best.start, best.start + quote.length);
  if (best) return { found: 'moved' };

  const edited = betweenSides(words, quote, selector);
  const [only] = edited;
  if (only && edited.length === 1) return range('edited', only.start, only.end);
  return { found: edited.length > 1 ? 'moved' : 'gone' };
}

type Agreement = {
  readonly before: number;
  readonly after: number;
  readonly sum: number;
  readonly isWhole: boolean;
};

/** How many characters on each side are as they were; whole where all are, and the ends of the block are its ends still. */
function agreement(words: string, start: number, end: number, selector: Selector): Agreement {
  const before = commonEnd(words.slice(0, start), selector.before);
  const after = commonStart(words.slice(end), selector.after);
  const isBeforeWhole = before === selector.before.length && (before === CONTEXT || start === before);
  const isAfterWhole = after === selector.after.length && (after === CONTEXT || words.length - end === after);
  return { before, after, sum: before + after, isWhole: isBeforeWhole && isAfterWhole };
}

function isSure({ before, after, sum, isWhole }: Agreement, quoteLength: number): boolean {
  return isWhole || (Math.max(before, after) >= HOLD && sum + quoteLength >= EVIDENCE);
}

/** Stretches between the last characters of what stood before and the first of what stood after that read much like the words. */
function betweenSides(
  words: string,
  quote: string,
  { before, after }: Selector,
): readonly { readonly start: number; readonly end: number }[] {
  const head = before.slice(-HOLD);
  const tail = after.slice(0, HOLD);
  if (head === '' && tail === '') return [];
  const starts =
    head.length < HOLD ? startOfBlock(words, head) : occurrences(words, head).map((i) => i + HOLD);
  const ends = tail.length < HOLD ? endOfBlock(words, tail) : occurrences(words, tail);
  const allowed = Math.floor(quote.length * (1 - LEAST_LIKENESS));
  return starts.flatMap((start) =>
    ends
      .filter((end) => Math.abs(end - start - quote.length) <= allowed && end > start)
      .filter((end) => editDistance(words.slice(start, end), quote) <= allowed)
      .map((end) => ({ start, end })),
  );
}

/** A short context is all that stood there: it still has to be. */
function startOfBlock(words: string, head: string): readonly number[] {
  return words.startsWith(head) ? [head.length] : [];
}

function endOfBlock(words: string, tail: string): readonly number[] {
  return words.endsWith(tail) ? [words.length - tail.length] : [];
}

/** The characters of a text that are no white space, and the place of each. */
function withPlaces(text: string): { readonly words: string; readonly at: readonly number[] } {
  const at = [...text.matchAll(/\S/g)].map(({ index }) => index);
  return { words: squeezed(text), at };
}

function occurrences(words: string, part: string): readonly number[] {
  const found: number[] = [];
  for (let i = words.indexOf(part); i >= 0; i = words.indexOf(part, i + 1)) found.push(i);
  return found;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < b.length && length < a.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
