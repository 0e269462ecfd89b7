// The piece of a text around what was found, cut into marked and unmarked parts.
import { packed, placesIn } from './plain.ts';
import type { WantedWord } from './query.ts';

export type Part = { readonly text: string; readonly isMarked: boolean };

const BEFORE = 18;
const LENGTH = 72;

/** The text in parts; what was wanted is marked, in whatever form it stands there. */
export function marked(text: string, words: readonly WantedWord[]): readonly Part[] {
  const isWanted = new Uint8Array(text.length);
  const looked = packed(text);
  for (const form of words.flat()) {
    for (const at of placesIn(looked, form)) {
      const [first = 0, last = 0] = [looked.places[at], looked.places[at + form.length - 1]];
      isWanted.fill(1, first, last + 1);
    }
  }
  const parts: { text: string; isMarked: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isMarked = isWanted[at] === 1;
    const last = parts.at(-1);
    if (last?.isMarked === isMarked) last.text += text[at];
    else parts.push({ text: text[at] ?? '', isMarked });
  }
  return parts;
}

/** At most 72 characters of the line with the most words in it, from a little before the first of them. */
export function excerpt(text: string, words: readonly WantedWord[]): readonly Part[] {
  const lines = text.split('\n').map((line) => ({ line, looked: packed(line) }));
  const counts = lines.map(
    ({ looked }) => words.filter((forms) => forms.some((form) => placesIn(looked, form).length > 0)).length,
  );
  const { line = '', looked = packed('') } = lines[counts.indexOf(Math.max(...counts))] ?? {};
  const places = words
    .flat()
    .flatMap((form) => placesIn(looked, form).slice(0, 1))
    .map((at) => looked.places[at] ?? 0);
  const start = places.length === 0 ? 0 : Math.max(0, Math.min(...places) - BEFORE);
  return [
    ...(start > 0 ? [{ text: '…', isMarked: false }] : []),
    ...marked(line.slice(start, start + LENGTH), words),
    ...(start + LENGTH < line.length ? [{ text: '…', isMarked: false }] : []),
  ];
}
