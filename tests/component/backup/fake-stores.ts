// The stores as the backup panel sees them: a record that can be set, and backups that come out as a test wants.
import { useSyncExternalStore } from 'react';
import { vi } from 'vitest';
import { NO_PROGRESS } from '../../../src/core/progress/progress.ts';
import type { BackupPreview } from '../../../src/stores/backup-preview.ts';
import type { BackupSession } from '../../../src/stores/backup-session.ts';
import type { RecordState } from '../../../src/stores/record-state.ts';

const READY: RecordState = { status: 'ready', progress: NO_PROGRESS, total: 0, waiting: 0 };
let state = READY;
const listeners = new Set<(state: RecordState) => void>();

export const recordState = () => state;

export function setRecord(changes: Partial<RecordState>): void {
  state = { ...state, ...changes };
  for (const tell of listeners) tell(state);
}

export const subscribe = (tell: (state: RecordState) => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** Stands in for src/stores/use-record.ts. */
export function useRecord<T>(select: (whole: RecordState) => T): T {
  return useSyncExternalStore(
    subscribe,
    () => select(state),
    () => select(state),
  );
}

/** Stands in for src/stores/backup.ts. */
export const store = {
  makeBackup: vi.fn<BackupSession['makeBackup']>(),
  noteBackup: vi.fn<BackupSession['noteBackup']>(),
  openBackup: vi.fn<BackupSession['openBackup']>(),
  importBackup: vi.fn<BackupSession['importBackup']>(),
  canEncrypt: vi.fn(() => true),
  backupText: vi.fn<(file: Blob) => Promise<string | undefined>>(),
  backupFromText: vi.fn<(text: string) => Blob | undefined>(),
  MAX_BACKUP_TEXT: 400_000,
};

export const MADE = {
  ok: true,
  blob: new Blob(['file']),
  file: '回款演练场-备份-林晓-20261124-0930.hkb',
  events: 8,
  covered: { d1: 8 },
} as const;

export const previewOf = (changes: Partial<BackupPreview> = {}): BackupPreview => ({
  profileName: '林晓',
  profile: 'p1',
  madeAt: new Date('2026-11-24T09:30:00').getTime(),
  events: 8,
  newEvents: 5,
  knownEvents: 3,
  from: new Date('2026-11-01T08:00:00').getTime(),
  to: new Date('2026-11-24T09:00:00').getTime(),
  devices: 2,
  lessons: 1,
  answers: 4,
  isMine: true,
  source: { file: new Blob(), firsts: [], covered: {} },
  ...changes,
});

export function resetStores(): void {
  state = READY;
  listeners.clear();
  for (const mock of Object.values(store)) if (typeof mock === 'function') mock.mockReset();
  store.canEncrypt.mockReturnValue(true);
  store.makeBackup.mockResolvedValue(MADE);
  store.noteBackup.mockResolvedValue();
  store.openBackup.mockResolvedValue({ ok: true, preview: previewOf() });
  store.importBackup.mockResolvedValue({ ok: true, added: 5, known: 3, wasCancelled: false });
  store.backupText.mockResolvedValue('SFVJS1VBTi1C.');
  store.backupFromText.mockImplementation((text) => (text.includes('SFVJ') ? new Blob([text]) : undefined));
}
