// Cuts Chinese text into the sentences that a voice reads one after the other.

/** From `start` to `end` in UTF-16 units of the text; white space at the ends left out. */
export type Sentence = { readonly start: number; readonly end: number };

/** Longer ones are cut at a comma too: some voices stop in the middle of what is long. */
const LONGEST = 60;
/** An end with what closes behind it, or all that is left. */
const WHOLE = /[^。！？；!?;…\n]*(?:[。！？；!?;…\n]+[”’」』）)》]*|$)/g;
const CLAUSE = /[^，、：,:]*(?:[，、：,:]+|$)/g;

/** The sentences in order; together they hold every character that is no white space, each once. */
export function sentencesOf(text: string): readonly Sentence[] {
  return pieces(text, WHOLE, 0)
    .flatMap((one) => (one.end - one.start > LONGEST ? clausesOf(text, one) : [one]))
    .flatMap((one) => trimmed(text, one));
}

function pieces(text: string, pattern: RegExp, offset: number): readonly Sentence[] {
  return [...text.matchAll(pattern)]
    .filter(([found]) => found !== '')
    .map(({ 0: found, index }) => ({ start: offset + index, end: offset + index + found.length }));
}

/** As few pieces as go, none longer than LONGEST if its clauses aren't. */
function clausesOf(text: string, { start, end }: Sentence): readonly Sentence[] {
  const joined: Sentence[] = [];
  for (const clause of pieces(text.slice(start, end), CLAUSE, start)) {
    const last = joined.at(-1);
    if (last && clause.end - last.start <= LONGEST)
      joined[joined.length - 1] = { start: last.start, end: clause.end };
    else joined.push(clause);
  }
  return joined;
}

function trimmed(text: string, { start, end }: Sentence): readonly Sentence[] {
  const part = text.slice(start, end);
  const words = part.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return [];
  const from = start + part.indexOf(words);
  return [{ start: from, end: from + words.length }];
}
