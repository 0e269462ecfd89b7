// Backups of the learner's record: making one, looking into one, taking one in.
import { bytesOf } from '../backup/bytes-of.ts';
import { backupInText, MAX_TEXT, textOfBackup } from '../backup/text-form.ts';
import { writeRestored } from './backup-restored.ts';
import { createBackupSession } from './backup-session.ts';
import { openedLog, record, recordStore, rereadRecord } from './record-store.ts';

const session = createBackupSession(() => {
  const { course = 'huikuan', version = '' } = document.documentElement.dataset;
  return {
    course,
    appVersion: version,
    open: openedLog,
    status: () => recordStore.getState().status,
    progress: () => recordStore.getState().progress,
    note: (body) => record('backupMade', { id: 'backup', hash: '' }, body),
    reread: rereadRecord,
    noteRestored: writeRestored,
    now: () => Date.now(),
    random: (bytes) => crypto.getRandomValues(bytes),
    // Missing outside secure contexts, whatever the types say.
    subtle: crypto.subtle as SubtleCrypto | undefined,
  };
});

export const { makeBackup, noteBackup, openBackup, importBackup } = session;

/** Whether this page can encrypt: not on plain-http addresses. */
export function canEncrypt(): boolean {
  return typeof crypto !== 'undefined' && crypto.subtle !== undefined;
}

/** A small backup as text; undefined when it would be too long. */
export async function backupText(file: Blob): Promise<string | undefined> {
  return file.size > MAX_TEXT ? undefined : textOfBackup(await bytesOf(file));
}

/** Characters of a backup as text, at most. */
export const MAX_BACKUP_TEXT = MAX_TEXT;

/** The backup inside a pasted text; undefined when there is none. */
export const backupFromText = backupInText;
