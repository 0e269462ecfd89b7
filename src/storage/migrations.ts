// The numbered shapes of the database. A released one is never rewritten: a new shape is a new row, with a dump to test it.
import type { Transaction } from 'dexie';

/** Dexie's version number (the browser's is ten times that), the tables that change with it, and what happens to the rows. */
export type Migration = {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (tx: Transaction) => Promise<void>;
};

export const MIGRATIONS: readonly Migration[] = [
  { version: 1, stores: { events: '[device+seq], hlc', meta: 'key' } },
  {
    version: 2,
    stores: {
      segments: '[device+first+last]',
      checkpoints: 'profile',
      profiles: 'id',
      devices: 'device, profile',
    },
    upgrade: identityToProfile,
  },
];

/** In version 1 the one learner was two rows of `meta`; from 2 on there are profiles and the devices that are theirs. */
async function identityToProfile(tx: Transaction): Promise<void> {
  const rows: readonly { key: string; value: string }[] = await tx.table('meta').toArray();
  const metaValue = (key: string) => rows.find((row) => row.key === key)?.value;
  const id = metaValue('profile');
  const device = metaValue('device');
  if (id === undefined || device === undefined) return;
  const first: { readonly at?: unknown } | undefined = await tx.table('events').orderBy('hlc').first();
  const createdAt = typeof first?.at === 'number' ? first.at : 0;
  await tx.table('profiles').add({ id, name: '', device, createdAt });
  const devices: unknown[] = await tx.table('events').orderBy('[device+seq]').keys();
  const all = new Set([device, ...devices.map((key) => (Array.isArray(key) ? String(key[0]) : ''))]);
  await tx.table('devices').bulkAdd([...all].filter(Boolean).map((one) => ({ device: one, profile: id })));
  await tx.table('meta').clear();
  await tx.table('meta').add({ key: 'active', value: id });
}
