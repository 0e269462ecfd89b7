// Finds passages of the course: MiniSearch proposes and ranks, the text itself decides.
import MiniSearch, { type Query } from 'minisearch';
import { type FindFile, FOUND_KINDS, type FoundKind, type Passage } from '../document.ts';
import { packed } from '../plain.ts';
import { isIn, type WantedWord, wantedWords } from '../query.ts';
import { queriesOf, tokensOf } from '../tokens.ts';

export type Found = {
  readonly words: readonly WantedWord[];
  /** Of each kind the best first. */
  readonly byKind: readonly { readonly kind: FoundKind; readonly passages: readonly Passage[] }[];
};

export type Finder = { readonly find: (typed: string) => Found };

type Row = { readonly id: number } & Pick<Passage, 'title' | 'section' | 'text'>;

/** An index over the passages, made twenty at a time so that the page stays awake. */
export async function createFinder({ passages, synonyms }: FindFile): Promise<Finder> {
  const index = new MiniSearch<Row>({
    fields: ['title', 'section', 'text'],
    tokenize: tokensOf,
    processTerm: (token) => token,
    searchOptions: { boost: { title: 6, section: 3 }, tokenize: (token) => [token] },
  });
  const rows = passages.map(({ title, section, text }, id): Row => ({ id, title, section, text }));
  await index.addAllAsync(rows, { chunkSize: 20 });
  const texts = passages.map(({ title, section, text }) => packed(`${title}\n${section}\n${text}`));
  return {
    find: (typed) => {
      const words = wantedWords(typed, synonyms);
      const ids = words.length === 0 ? [] : index.search(asked(words)).map(({ id }) => Number(id));
      const isInPassage = (id: number) => {
        const text = texts[id];
        return text !== undefined && isIn(text, words);
      };
      const found = ids.filter((id) => isInPassage(id)).flatMap((id) => passages[id] ?? []);
      const byKind = FOUND_KINDS.map((kind) => ({
        kind,
        passages: found.filter((passage) => passage.kind === kind),
      }));
      return { words, byKind: byKind.filter((group) => group.passages.length > 0) };
    },
  };
}

/** All words; of each word any form; of each form every token. */
function asked(words: readonly WantedWord[]): Query {
  return {
    combineWith: 'AND',
    queries: words.map((forms) => ({
      combineWith: 'OR',
      queries: forms.map((form) => ({
        combineWith: 'AND',
        queries: queriesOf(form).map(({ token, isPrefix }) => ({ queries: [token], prefix: isPrefix })),
      })),
    })),
  };
}
