// The people who share this browser: who is there, who is active, and how one of them is removed with all that is his.
import { isWork } from '../schema/words/event.ts';
import type { LearnerDatabase, ProfileLock, ProfileRow } from './database.ts';
import { extentOf, sizeOf } from './device-extent.ts';
import { segmentsOf, tailOf } from './device-range.ts';
import { addProfile, devicesOf, type KnownProfile } from './identity.ts';
import type { RandomBytes } from './random-id.ts';
import { isRemoved, removedMark } from './removed.ts';

/** A profile, whether it is the one in use, and how many events its record has. */
export type ProfileEntry = ProfileRow & { readonly isActive: boolean; readonly events: number };

export type ProfileDoor = {
  /** In the order in which they were made. */
  readonly list: () => Promise<readonly ProfileEntry[]>;
  /** A new profile; the active one stays active. */
  readonly create: (name: string) => Promise<ProfileRow>;
  readonly rename: (id: string, name: string) => Promise<void>;
  readonly setLock: (id: string, lock: ProfileLock | undefined) => Promise<void>;
  /** From the next opening on this is who learns here. */
  readonly activate: (id: string) => Promise<void>;
  /**
   * Makes a profile that the database lost with all else; it is the active one unless somebody has done something meanwhile,
   * more than to look at a lesson. False when it was not lost but wiped here.
   */
  readonly restore: (known: KnownProfile) => Promise<boolean>;
  /**
   * Removes a profile, its devices and every event of theirs; when it was the active one, another or a new one is. From then
   * on nothing is written for it. Resolves to the ids of the devices that went with it.
   */
  readonly wipe: (id: string) => Promise<readonly string[]>;
};

export function profileDoor(
  db: LearnerDatabase,
  { random, now }: { readonly random: RandomBytes; readonly now: () => number },
): ProfileDoor {
  const update = async (id: string, change: (row: ProfileRow) => ProfileRow) => {
    await db.transaction('rw', db.profiles, async () => {
      const row = await db.profiles.get(id);
      if (!row) throw new Error(`no such profile: ${id}`);
      await db.profiles.put(change(row));
    });
  };
  return {
    list: () => listProfiles(db),
    create: (name) =>
      db.transaction('rw', db.profiles, db.devices, db.meta, async () => {
        const active = await db.meta.get('active');
        const row = await addProfile(db, random, now());
        const named = { ...row, name };
        await db.profiles.put(named);
        if (active) await db.meta.put(active);
        return named;
      }),
    rename: (id, name) => update(id, (row) => ({ ...row, name })),
    setLock: (id, lock) => update(id, ({ lock: _, ...row }) => (lock === undefined ? row : { ...row, lock })),
    activate: (id) =>
      db.transaction('rw', db.profiles, db.meta, async () => {
        if (!(await db.profiles.get(id))) throw new Error(`no such profile: ${id}`);
        await db.meta.put({ key: 'active', value: id });
      }),
    restore: (known) => restore(db, known, random, now()),
    wipe: (id) => wipe(db, id, random, now()),
  };
}

function listProfiles(db: LearnerDatabase): Promise<readonly ProfileEntry[]> {
  return db.transaction('r', db.profiles, db.devices, db.meta, db.events, db.segments, async () => {
    const active = await db.meta.get('active');
    const rows = await db.profiles.toArray();
    const entries: ProfileEntry[] = [];
    for (const row of rows) {
      entries.push({ ...row, isActive: row.id === active?.value, events: await countEvents(db, row.id) });
    }
    return entries.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  });
}

function restore(
  db: LearnerDatabase,
  known: KnownProfile,
  random: RandomBytes,
  nowMs: number,
): Promise<boolean> {
  return db.transaction('rw', db.profiles, db.devices, db.meta, db.events, db.segments, async () => {
    if (await isRemoved(db, known.profile)) return false;
    if (await db.profiles.get(known.profile)) return true;
    const active = await db.meta.get('active');
    const hasBegun = active !== undefined && (await hasWork(db, active.value));
    await addProfile(db, random, nowMs, known);
    if (hasBegun) await db.meta.put(active);
    return true;
  });
}

/** A record with sealed events is long enough to be somebody's. */
async function hasWork(db: LearnerDatabase, profile: string): Promise<boolean> {
  for (const device of await devicesOf(db, profile)) {
    if ((await segmentsOf(db, device).count()) > 0) return true;
    if ((await tailOf(db, device).toArray()).some(({ type }) => isWork(type))) return true;
  }
  return false;
}

async function countEvents(db: LearnerDatabase, profile: string): Promise<number> {
  let events = 0;
  for (const device of await devicesOf(db, profile)) {
    events += sizeOf(await extentOf(db, device));
  }
  return events;
}

function wipe(
  db: LearnerDatabase,
  id: string,
  random: RandomBytes,
  nowMs: number,
): Promise<readonly string[]> {
  return db.transaction('rw', db.tables, async () => {
    const devices = await devicesOf(db, id);
    for (const device of devices) {
      await tailOf(db, device).delete();
      await segmentsOf(db, device).delete();
      await db.devices.delete(device);
    }
    await db.checkpoints.delete(id);
    await db.profiles.delete(id);
    await db.meta.put(removedMark(id));
    const active = await db.meta.get('active');
    if (active?.value !== id) return devices;
    const other = await db.profiles.toCollection().first();
    if (other) await db.meta.put({ key: 'active', value: other.id });
    else await addProfile(db, random, nowMs);
    return devices;
  });
}
