// Who this device is in the record: ids made once, in one transaction, so that two tabs starting together agree.
import type { LearnerDatabase, MetaRow } from './database.ts';
import { type RandomBytes, randomId } from './random-id.ts';

export type Identity = { readonly device: string; readonly profile: string };

/** The ids of this database, made on the first visit. */
export function ensureIdentity(db: LearnerDatabase, random: RandomBytes): Promise<Identity> {
  return db.transaction('rw', db.meta, async () => ({
    device: await own(db, 'device', random),
    profile: await own(db, 'profile', random),
  }));
}

async function own(db: LearnerDatabase, key: MetaRow['key'], random: RandomBytes): Promise<string> {
  const row = await db.meta.get(key);
  if (row) return row.value;
  const value = randomId(random);
  await db.meta.add({ key, value });
  return value;
}
