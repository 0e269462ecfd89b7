// Who learns in this browser: the active profile, made on the first visit in one transaction, so that two tabs agree.
import type { LearnerDatabase, ProfileRow } from './database.ts';
import { type RandomBytes, randomId } from './random-id.ts';

/** Who somebody was before his database went away: he keeps his id and name, the writing device is a new one. */
export type KnownProfile = { readonly profile: string; readonly name: string };

/** The active profile; on the first visit a new one, `known` if somebody was here before. */
export function ensureProfile(
  db: LearnerDatabase,
  random: RandomBytes,
  nowMs: number,
  known: KnownProfile | undefined,
): Promise<ProfileRow> {
  return db.transaction('rw', db.meta, db.profiles, db.devices, async () => {
    const active = await db.meta.get('active');
    const row =
      (active && (await db.profiles.get(active.value))) ?? (await db.profiles.toCollection().first());
    return row ?? addProfile(db, random, nowMs, known);
  });
}

/** A new profile with a writing device of its own, made the active one. Runs inside the caller's transaction. */
export async function addProfile(
  db: LearnerDatabase,
  random: RandomBytes,
  nowMs: number,
  known?: KnownProfile,
): Promise<ProfileRow> {
  const device = randomId(random);
  const id = known?.profile ?? randomId(random);
  const row: ProfileRow = { id, name: known?.name ?? '', device, createdAt: nowMs };
  await db.profiles.add(row);
  await db.devices.put({ device, profile: id });
  await db.meta.put({ key: 'active', value: id });
  return row;
}

/** Ids of the devices whose events make up a profile's record. Runs inside the caller's transaction. */
export async function devicesOf(db: LearnerDatabase, profile: string): Promise<readonly string[]> {
  const rows = await db.devices.where('profile').equals(profile).toArray();
  return rows.map(({ device }) => device).sort();
}
