// The learner's database: its tables, and what a row of each looks like.
import { Dexie, type Table } from 'dexie';
import type { StoredEvent } from '../schema/words/event.ts';
import { MIGRATIONS } from './migrations.ts';

/** `active`: id of the profile that this browser uses now. `removed:` and an id: that profile was wiped; no value. */
export type MetaRow = { readonly key: 'active' | `removed:${string}`; readonly value: string };

/** About 1,000 events of one device without a gap between `first` and `last` (both seq), written once, never changed. */
export type SegmentRow = {
  readonly device: string;
  readonly first: number;
  readonly last: number;
  readonly events: readonly StoredEvent[];
};

/** What keeps others from looking over a profile in passing; no encryption. */
export type ProfileLock = { readonly salt: string; readonly iterations: number; readonly hash: string };

/** Somebody who learns in this browser. `name` is '' until given; `device` writes his events; `createdAt` UTC ms. */
export type ProfileRow = {
  readonly id: string;
  readonly name: string;
  readonly device: string;
  readonly createdAt: number;
  readonly lock?: ProfileLock;
};

/** Whose record the events of a device belong to: its own writer, and every device that was taken in. */
export type DeviceRow = { readonly device: string; readonly profile: string };

/** How far a checkpoint reaches for one device: highest seq folded, and how many events there are up to it. */
export type Reach = { readonly last: number; readonly count: number };

/** A cache of the fold of a profile's events up to `hlc`; never the only place of anything. */
export type CheckpointRow = {
  readonly profile: string;
  /** PROGRESS_VERSION of the fold that made it. */
  readonly version: number;
  readonly hlc: string;
  readonly vector: { readonly [device: string]: Reach };
  /** The progress as JSON. */
  readonly text: string;
};

/** One database per course and base path, so that two installations on one host never mix. */
export function databaseName(course: string, base: string): string {
  return `huikuan:${course}:${base}`;
}

/** `relaxed` is enough for what a crash of the browser may not lose; `strict` also outlives a power cut. */
export type Durability = 'relaxed' | 'strict';

export class LearnerDatabase extends Dexie {
  declare readonly events: Table<StoredEvent, [device: string, seq: number]>;
  declare readonly segments: Table<SegmentRow, [device: string, first: number, last: number]>;
  declare readonly checkpoints: Table<CheckpointRow, string>;
  declare readonly profiles: Table<ProfileRow, string>;
  declare readonly devices: Table<DeviceRow, string>;
  declare readonly meta: Table<MetaRow, MetaRow['key']>;

  private isReleased = false;

  /** `onGone` hears that the database was taken away: deleted, cleared, or wanted by a newer version of the course. */
  constructor(name: string, durability: Durability = 'relaxed', onGone: () => void = () => {}) {
    // Opening anew is the caller's decision: a database that came back by itself could be another one.
    super(name, { autoOpen: false, chromeTransactionDurability: durability });
    for (const { version, stores, upgrade } of MIGRATIONS) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
    // Somebody wants to change or delete the database: let go of it, so that nobody waits for this tab.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
    this.on('close', () => {
      if (!this.isReleased) onGone();
    });
  }

  /** Closes it because it's no longer needed; `onGone` hears nothing of that. */
  release(): void {
    this.isReleased = true;
    this.close();
  }
}
