// One line of text that somebody typed: a name, an organisation.

/** A name is at most so many characters; longer ones don't fit the paper. */
export const MAX_NAME = 40;

/** Characters that print nothing or turn the direction of writing. */
const UNSEEN = /[\p{C}\u2028\u2029]/gu;

/** The text on one line: without what can't be seen, one space for several, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
}

/** True for a line with something in it, of at most `most` characters, that is written as oneLine writes it. */
export function isLine(value: unknown, most: number): value is string {
  return typeof value === 'string' && value !== '' && [...value].length <= most && oneLine(value) === value;
}
