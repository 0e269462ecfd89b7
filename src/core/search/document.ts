// What can be found: one passage of the course with its place.

export const FOUND_KINDS = ['lesson', 'term', 'law', 'case', 'help'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** A passage: a section of a lesson, a word, an article, the brief of a case, a page of help. `path` is below the base path. */
export type Passage = {
  readonly kind: FoundKind;
  readonly title: string;
  /** Of a section within its lesson; '' elsewhere. */
  readonly section: string;
  readonly path: string;
  /** Readable text; paragraphs, cells and entries in lines of their own. */
  readonly text: string;
};

/** `data/find.json`: the passages, and words that are found for one another. */
export type FindFile = {
  readonly format: 1;
  readonly passages: readonly Passage[];
  readonly synonyms: readonly (readonly string[])[];
};
