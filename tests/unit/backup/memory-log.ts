// The record's door as backups see it, in memory: set union by (device, seq), devices owned by profiles.
import type { StoredEvent } from '../../../src/schema/words/event.ts';
import type { ProfileRow } from '../../../src/storage/database.ts';
import type { BackupLog } from '../../../src/stores/backup-parts.ts';

type Kept = ReadonlyMap<string, StoredEvent>;

/** A browser with one profile that writes as `device`; `store` shows all that it keeps. */
export function memoryLog(device: string, { name = '', profile = `of-${device}` } = {}) {
  const events = new Map<string, StoredEvent>();
  const owners = new Map<string, string>([[device, profile]]);
  const profiles = new Map<string, ProfileRow>([[profile, { id: profile, name, device, createdAt: 1 }]]);
  let made = 0;
  const owner = (): ProfileRow => profiles.get(profile) ?? { id: profile, name, device, createdAt: 1 };
  const split = (batch: readonly StoredEvent[], into: string) => {
    const fresh = new Map<string, StoredEvent>();
    let [known, conflicts] = [0, 0];
    let isForeign = false;
    for (const event of batch) {
      const owned = owners.get(event.device);
      if (owned !== undefined && owned !== into) isForeign = true;
      const there = events.get(event.id) ?? fresh.get(event.id);
      if (!there) fresh.set(event.id, event);
      else if (JSON.stringify(there) === JSON.stringify(event)) known += 1;
      else conflicts += 1;
    }
    return { fresh, known, conflicts, isForeign };
  };
  const log: BackupLog = {
    device,
    profile,
    get owner() {
      return owner();
    },
    stream: async function* (whose = profile) {
      const mine = inOrder(events).filter((event) => owners.get(event.device) === whose);
      for (let at = 0; at < mine.length; at += 1000) yield mine.slice(at, at + 1000);
    },
    checkIn: async (batch, into) => {
      const { fresh, known, conflicts, isForeign } = split(batch, into);
      return { ok: true, added: fresh.size, known, conflicts, isForeign };
    },
    takeIn: async (batch, into) => {
      const { fresh, known, conflicts, isForeign } = split(batch, into);
      if (isForeign) return { ok: false, reason: 'other-profile' };
      if (conflicts > 0) return { ok: false, reason: 'conflict' };
      for (const [id, event] of fresh) {
        owners.set(event.device, into);
        events.set(id, event);
      }
      return { ok: true, added: fresh.size, known };
    },
    profiles: {
      list: async () =>
        [...profiles.values()].map((row) => ({ ...row, isActive: row.id === profile, events: 0 })),
      create: async (called) => {
        made += 1;
        const row = { id: `new${made}`, name: called, device: `dev${made}`, createdAt: made };
        profiles.set(row.id, row);
        owners.set(row.device, row.id);
        return row;
      },
      rename: async (id, called) => void profiles.set(id, { ...owner(), id, name: called }),
      setLock: async () => {},
      activate: async () => {},
      restore: async () => true,
      wipe: async (id) => {
        const devices = [...owners].filter(([, whose]) => whose === id).map(([one]) => one);
        for (const one of devices) {
          owners.delete(one);
          for (const event of [...events.values()]) if (event.device === one) events.delete(event.id);
        }
        profiles.delete(id);
        return devices;
      },
    },
  };
  const store = () => JSON.stringify([inOrder(events), [...owners], [...profiles]]);
  return { log, events: events as Kept, profiles, store };
}

export function inOrder(events: Kept): readonly StoredEvent[] {
  return [...events.values()].sort((a, b) =>
    a.device === b.device ? a.seq - b.seq : a.device < b.device ? -1 : 1,
  );
}
