// A game as a file: what happened in it, and the wording and rules that it happened under, so that it opens anywhere.
import type { ReviewStep } from '../../../schema/words/run-bodies.ts';
import { contentHash } from '../compile/content-hash.ts';
import type { Run } from '../run.ts';
import type { Scenario } from '../scenario.ts';

/** What a run file calls itself, and the version of its form. Described in docs/run-file.md. */
export const RUN_FILE_KIND = 'huikuan-run';
export const RUN_FILE_VERSION = 1;

/** Ending of a run file's name. */
export const RUN_FILE_SUFFIX = '.huikuan-run.json';

/** More than this no run file is, in bytes and in UTF-16 units alike: a scenario has some 120,000. */
export const RUN_FILE_MOST = 2_000_000;

/** What was answered in the review: words, or the number of a move. */
export type RunNotes = { readonly [S in ReviewStep]?: string | number };

/** A game as it is handed on. `run.contentHash` is the hash of `scenario`. */
export type SharedRun = {
  readonly run: Run;
  /** When it began, UTC ms. */
  readonly startedAt: number;
  /** Who played it, as far as he wants it to be known; may be ''. */
  readonly name: string;
  /** What the client was taken for last; '' when the player couldn't tell, undefined when he was not asked. */
  readonly guess: string | undefined;
  /** Only what the player chose to hand on. */
  readonly notes: RunNotes;
  readonly scenario: Scenario;
};

/** Tells a file that was cut or altered on its way; whoever forges one can make it, and is found out by replaying. */
export function runChecksum(shared: SharedRun): string {
  const { run, startedAt, name, guess = null, notes, scenario } = shared;
  const {
    id,
    course,
    engine,
    caseId,
    typeId,
    contentHash: hash,
    seed,
    variant,
    mode,
    cut = null,
    parent = null,
  } = run;
  const moves = run.moves.map(({ move, hash: state, lines }) => [move, state, lines]);
  const noted = Object.entries(notes).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const from = parent && [parent.run, parent.at];
  return contentHash(
    JSON.stringify([
      [id, course, engine, caseId, typeId, hash, seed, variant, mode, cut, from],
      [moves, startedAt, name, guess, noted],
      scenario.hash,
    ]),
  );
}

/** The file of a game, as text. */
export function writeRunFile(shared: SharedRun): string {
  const { scenario, ...rest } = shared;
  return JSON.stringify({
    kind: RUN_FILE_KIND,
    v: RUN_FILE_VERSION,
    checksum: runChecksum(shared),
    ...rest,
    scenario,
  });
}
