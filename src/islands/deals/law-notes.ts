// The articles that an answer may cite, as the page brings them along.

/** By id: how it is cited, what it says, and what has to be said of its standing where that is not settled. */
export type LawNotes = {
  readonly [id: string]: { readonly cite: string; readonly summary: string; readonly mark?: string };
};
