// Everything around backups for a test: a record in memory, a clock, and what was told to whom.
import { vi } from 'vitest';
import { foldAll } from '../../../src/core/progress/fold.ts';
import type { BackupLog } from '../../../src/stores/backup-parts.ts';
import { createBackupSession } from '../../../src/stores/backup-session.ts';
import type { RecordStatus } from '../../../src/stores/record-state.ts';
import { COURSE, subtle } from './histories.ts';
import { memoryLog } from './memory-log.ts';

export const NOW = new Date('2026-11-24T09:30:00').getTime();

/** A page with this record on it; without one nothing can be kept here. */
export function desk(
  memory: ReturnType<typeof memoryLog> = memoryLog('d1'),
  changes: {
    readonly status?: RecordStatus;
    readonly log?: BackupLog | undefined;
    readonly subtle?: SubtleCrypto | undefined;
    readonly course?: string;
  } = {},
) {
  const log = 'log' in changes ? changes.log : memory.log;
  const note = vi.fn(async (_body: unknown) => ({ saved: true }));
  const reread = vi.fn(async () => {});
  const noteRestored = vi.fn();
  const session = createBackupSession(() => ({
    course: changes.course ?? COURSE,
    appVersion: '2026.11',
    open: async () => log,
    status: () => changes.status ?? 'ready',
    progress: () => foldAll(memory.events.values()),
    note,
    reread,
    noteRestored,
    now: () => NOW,
    random: (bytes) => crypto.getRandomValues(bytes),
    subtle: 'subtle' in changes ? changes.subtle : subtle,
  }));
  return { ...session, memory, note, reread, noteRestored };
}
