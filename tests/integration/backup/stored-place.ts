// One browser for backup tests: a real record in IndexedDB, under a base path of its own, and a session over it.
import { foldAll } from '../../../src/core/progress/fold.ts';
import { LearnerDatabase } from '../../../src/storage/database.ts';
import { createBackupSession } from '../../../src/stores/backup-session.ts';
import type { Place } from '../../unit/backup/exchange.ts';
import { eventsOf, opened } from '../storage/log-support.ts';

export async function storedPlace(base: string) {
  let clock = 0;
  const log = await opened({ base, now: () => clock });
  const session = createBackupSession(() => ({
    course: 'c',
    appVersion: '1',
    open: async () => log,
    status: () => 'ready',
    progress: () => foldAll([]),
    note: async () => {},
    reread: async () => void (await log.read()),
    noteRestored: () => {},
    now: () => 1_795_000_000_000,
    random: (bytes) => crypto.getRandomValues(bytes),
    subtle: undefined,
  }));
  const place: Place = {
    session,
    write: async (draft, clockMs) => {
      clock = clockMs;
      const result = await log.append(draft);
      if (!result.ok) throw new Error(`not kept: ${result.reason}`);
      return result.event;
    },
    events: () => eventsOf(log),
    state: async () => {
      const db = new LearnerDatabase(`huikuan:c:${base}`);
      await db.open();
      const rows = await Promise.all(db.tables.map((table) => table.toArray()));
      db.close();
      return JSON.stringify(rows);
    },
  };
  return { ...place, log };
}
