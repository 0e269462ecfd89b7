// What backups need of the world around, and why they may not come about.
import type { FileRefusal } from '../backup/backup-error.ts';
import type { Progress } from '../core/progress/progress.ts';
import type { Restored } from '../core/progress/with-restored.ts';
import type { EventBodies } from '../schema/words/event-bodies.ts';
import type { EventLog } from '../storage/event-log.ts';
import { failureOf, type StorageFailure } from '../storage/failure.ts';
import type { RecordStatus } from './record-state.ts';

/** The record of this page, the clock, and Web Crypto where the page has it. */
export type BackupParts = {
  readonly course: string;
  readonly appVersion: string;
  /** Opens the record first; undefined where nothing can be kept. */
  readonly open: () => Promise<BackupLog | undefined>;
  readonly status: () => RecordStatus;
  readonly progress: () => Progress;
  readonly note: (body: EventBodies['backupMade']) => Promise<unknown>;
  /** After events were taken in: folds anew and tells the other tabs. */
  readonly reread: () => Promise<void>;
  /** Remembers that these events stand in a file. */
  readonly noteRestored: (restored: Restored) => void;
  readonly now: () => number;
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => unknown;
  readonly subtle: SubtleCrypto | undefined;
};

export type BackupLog = Pick<
  EventLog,
  'device' | 'profile' | 'owner' | 'stream' | 'checkIn' | 'takeIn' | 'profiles'
>;

/** The record is locked, or the device doesn't let us; `record-newer`: a newer version of the course wrote the record. */
export type RecordRefusal = 'locked' | 'record-newer' | Exclude<StorageFailure, 'newer'>;

/**
 * Why a file is not taken in. `conflict`: it says otherwise of something that is here; `other-profile`: it belongs to
 * somebody else on this device.
 */
export type BackupRefusal = FileRefusal | 'conflict' | 'other-profile' | RecordRefusal;

/** Why none is made. `empty`: nothing was done yet; `too-big`: one entry is longer than a reader accepts. */
export type MakeRefusal = 'empty' | 'too-big' | 'no-crypto' | 'cancelled' | RecordRefusal;

export type Refused<R> = { readonly ok: false; readonly reason: R };

/** The open record, unless it is locked or can't be had. */
export async function openedForBackup(
  parts: BackupParts,
): Promise<{ readonly ok: true; readonly log: BackupLog } | Refused<RecordRefusal>> {
  const log = await parts.open();
  const status = parts.status();
  if (status === 'locked') return { ok: false, reason: 'locked' };
  return log ? { ok: true, log } : { ok: false, reason: reasonOf(status) };
}

function reasonOf(status: RecordStatus): RecordRefusal {
  switch (status) {
    case 'full':
      return 'quota';
    case 'newer':
      return 'record-newer';
    case 'busy':
    case 'locked':
      return status;
    case 'closed':
    case 'opening':
    case 'ready':
    case 'unavailable':
      return 'blocked';
  }
}

/** A failure of the storage, told from a file of a newer format. */
export function recordRefusal(failure: StorageFailure): RecordRefusal {
  return failure === 'newer' ? 'record-newer' : failure;
}

/** What an error of the storage amounts to. */
export function refusalOf(error: unknown): RecordRefusal {
  return recordRefusal(failureOf(error, 'closed'));
}
