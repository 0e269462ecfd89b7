// The state of a game as plain names, with the two files it is played by.
import type { PromiseLevel } from '../../../src/schema/words/roleplay.ts';
import type { CaseFile } from './read-case.ts';
import type { ClientFile } from './read-client.ts';

/** A case whose trap beat already holds the client's trap. */
export type Table = { readonly game: CaseFile; readonly client: ClientFile };

export type OracleState = {
  readonly table: Table;
  readonly variant: string;
  readonly beat: string;
  readonly stance: string;
  readonly memory: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  readonly chain: string;
  readonly promise: PromiseLevel;
  readonly trust: number;
  readonly patience: number;
  readonly day: number;
  readonly ending: string | null;
};
