// A note beside the record, in localStorage: whose it is and how much it holds, so that its loss is noticed and can be named.
import { readLocal, removeLocal, writeLocal } from './local-json.ts';

/** The backup that was made last: its file name, when (UTC ms), and how many events are in it. */
export type LastBackup = { readonly file: string; readonly at: number; readonly events: number };

/**
 * What was known of the record when it was last open. `lost`: events that were found missing and not restored since;
 * `accepted`: how many missing ones the learner goes on without.
 */
export type LastKnown = {
  readonly profile: string;
  readonly name: string;
  readonly events: number;
  readonly backup?: LastBackup;
  readonly lost?: number;
  readonly accepted?: number;
};

export type LastKnownNote = {
  readonly read: () => LastKnown | undefined;
  readonly write: (known: LastKnown) => void;
  /** Forgets it, if it is about this profile. */
  readonly forget: (profile: string) => void;
};

/** The note of a database. Storage that can't be had, or holds something else, is the same as no note. */
export function lastKnownNote(databaseName: string): LastKnownNote {
  const key = `${databaseName}:known`;
  const read = () => {
    const value = readLocal(key);
    return isLastKnown(value) ? value : undefined;
  };
  return {
    read,
    // Where it can't be kept a loss can't be named; the record itself doesn't need it.
    write: (known) => writeLocal(key, known),
    forget: (profile) => {
      if (read()?.profile === profile) removeLocal(key);
    },
  };
}

function isLastKnown(value: unknown): value is LastKnown {
  return (
    typeof value === 'object' &&
    value !== null &&
    'profile' in value &&
    typeof value.profile === 'string' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'events' in value &&
    typeof value.events === 'number'
  );
}
