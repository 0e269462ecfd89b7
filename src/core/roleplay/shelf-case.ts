// What pages about many games know of a case: names, and which scenarios of it there are now.
import type { PlayType } from './play-case.ts';

/** A type of a case, with the hash of the scenario that is played against it now. */
export type ShelfType = Pick<PlayType, 'id' | 'number' | 'name' | 'monogram'> & { readonly hash: string };

export type ShelfCase = {
  readonly caseId: string;
  readonly title: string;
  readonly unit: string;
  readonly url: string;
  readonly types: readonly ShelfType[];
  /** Titles of the endings by id. */
  readonly endings: Readonly<Record<string, string>>;
};
