// Cuts Chinese, which has no spaces, into what an index holds and what a query asks of it.
import { plain } from './plain.ts';

const HAN = /\p{Script=Han}/u;
const RUNS = /\p{Script=Han}+|[a-z\d]+(?:[.,%][a-z\d]+)*/gu;

/** What is asked of the index: a token, or the beginning of one. */
export type TokenQuery = { readonly token: string; readonly isPrefix: boolean };

/**
 * Of a run of Han every pair of neighbours and its last character alone, so that one character is the beginning of
 * something wherever it stands; of letters and digits the whole run.
 */
export function tokensOf(text: string): string[] {
  return runsOf(text).flatMap((run) => (HAN.test(run) ? [...pairsOf(run), [...run].at(-1) ?? ''] : [run]));
}

/** What every passage with that word in it has in its index; the other way round it has to be looked at. */
export function queriesOf(word: string): TokenQuery[] {
  return runsOf(word).flatMap((run): TokenQuery[] => {
    if (!HAN.test(run)) return [{ token: run, isPrefix: true }];
    const pairs = pairsOf(run);
    return pairs.length > 0
      ? pairs.map((token) => ({ token, isPrefix: false }))
      : [{ token: run, isPrefix: true }];
  });
}

function runsOf(text: string): readonly string[] {
  return plain(text).match(RUNS) ?? [];
}

function pairsOf(run: string): readonly string[] {
  const letters = [...run];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
