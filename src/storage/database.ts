// The learner's database: versions are numbered and never rewritten; version 2 may add a table of sealed segments.
import { Dexie, type Table } from 'dexie';
import type { StoredEvent } from '../schema/words/event.ts';

/** What the device knows of itself. */
export type MetaRow = { readonly key: 'device' | 'profile'; readonly value: string };

/** One database per course and base path, so that two installations on one host never mix. */
export function databaseName(course: string, base: string): string {
  return `huikuan:${course}:${base}`;
}

export class LearnerDatabase extends Dexie {
  declare readonly events: Table<StoredEvent, [device: string, seq: number]>;
  declare readonly meta: Table<MetaRow, MetaRow['key']>;

  constructor(name: string) {
    // Opening anew is the caller's decision: a database that came back by itself could be another one.
    super(name, { autoOpen: false });
    this.version(1).stores({ events: '[device+seq], hlc', meta: 'key' });
    // A newer page wants to change or delete the database: let go of it, so that nobody waits for this tab.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }
}
