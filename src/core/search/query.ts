// Reads what was typed into a search field: words that must all be there, each with those that stand for it.
import { type Packed, packed, placesIn, plain } from './plain.ts';

/** Longest query that is looked at, in characters. */
const LONGEST = 60;

const WORD = /[\p{L}\p{N}]+(?:[.,%](?=\d)[\p{L}\p{N}]+)*/gu;

/** Each word as the forms that are found for it, itself first; all packed, none twice. */
export type WantedWord = readonly [string, ...string[]];

/** The words of a query; nothing for one without a letter, digit or Han character. */
export function wantedWords(typed: string, synonyms: readonly (readonly string[])[]): readonly WantedWord[] {
  const words = plain(typed.slice(0, LONGEST)).match(WORD) ?? [];
  return [...new Set(words)].map((word) => {
    const alike = synonyms.filter((group) => group.some((one) => packed(one).text === word)).flat();
    const others = alike.map((one) => packed(one).text);
    // Where a longer form stands the word stands too.
    return [word, ...new Set(others.filter((one) => !one.includes(word)))];
  });
}

/** Whether every word stands in the text, in one of its forms. */
export function isIn(text: Packed, words: readonly WantedWord[]): boolean {
  return words.every((forms) => forms.some((form) => placesIn(text, form).length > 0));
}
