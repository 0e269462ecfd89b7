// A name for a question: the beginning of what it asks, short enough for a line of a list.

const MAX = 40;
const SHORT_ENOUGH = 16;

/**
 * At most 40 characters of a plain text: whole sentences when they say enough, else cut with an ellipsis. Drawn numbers
 * (`{amount}`) are not known here and leave an ellipsis too.
 */
export function shortTitle(text: string): string {
  const words = text
    .replace(/\{\w+\}/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...words];
  if (characters.length <= MAX) return words;
  const head = characters.slice(0, MAX);
  const end = head.findLastIndex((character) => '。？！；'.includes(character));
  if (end >= SHORT_ENOUGH) return head.slice(0, end + 1).join('');
  return `${head.slice(0, MAX - 1).join('')}…`;
}
