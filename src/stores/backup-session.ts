// Dealings with backups, put together over a world that is asked for at the first use.
import type { BackupWay } from '../schema/words/event-bodies.ts';
import { type ImportOptions, type ImportResult, importBackup } from './backup-import.ts';
import { type EventProgress, type MadeBackup, type MakeOptions, makeBackup } from './backup-make.ts';
import type { BackupParts, MakeRefusal, Refused } from './backup-parts.ts';
import {
  type BackupPreview,
  type OpenBackupOptions,
  type OpenedBackup,
  openBackup,
} from './backup-preview.ts';

export type BackupSession = {
  /** A backup of the active profile. The caller hands it over, and then notes that it was made. */
  readonly makeBackup: (
    options: MakeOptions,
    onProgress?: EventProgress,
  ) => Promise<MadeBackup | Refused<MakeRefusal>>;
  /** Records that the learner has the backup: after the download began, or the text was copied. */
  readonly noteBackup: (
    way: BackupWay,
    file: string,
    events: number,
    covered: MadeBackup['covered'],
  ) => Promise<void>;
  /** Checks a file from end to end; changes nothing. */
  readonly openBackup: (
    file: Blob,
    passphrase?: string,
    onProgress?: OpenBackupOptions['onProgress'],
    signal?: AbortSignal,
  ) => Promise<OpenedBackup>;
  readonly importBackup: (preview: BackupPreview, options: ImportOptions) => Promise<ImportResult>;
};

export function createBackupSession(makeParts: () => BackupParts): BackupSession {
  let made: BackupParts | undefined;
  const parts = () => {
    made ??= makeParts();
    return made;
  };
  return {
    makeBackup: (options, onProgress) => makeBackup(parts(), options, onProgress),
    noteBackup: async (way, file, events, covered) =>
      void (await parts().note({ way, file, events, covered })),
    openBackup: (file, passphrase, onProgress, signal) =>
      openBackup(parts(), file, { passphrase, onProgress, signal }),
    importBackup: (preview, options) => importBackup(parts(), preview, options),
  };
}
