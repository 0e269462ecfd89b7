// What a backup would bring, found out without keeping anything of it.
import { BackupError } from '../backup/backup-error.ts';
import { bytesOf } from '../backup/bytes-of.ts';
import { checkBackup } from '../backup/check-backup.ts';
import { backupOf } from '../backup/text-form.ts';
import type { StoredEvent } from '../schema/words/event.ts';
import type { StorageFailure } from '../storage/failure.ts';
import {
  type BackupLog,
  type BackupParts,
  type BackupRefusal,
  openedForBackup,
  type Refused,
  recordRefusal,
} from './backup-parts.ts';

/** The checked file, and the first event of each of its devices. */
export type BackupSource = {
  readonly file: Blob;
  readonly passphrase?: string | undefined;
  readonly firsts: readonly StoredEvent[];
  readonly covered: { readonly [device: string]: number };
};

/**
 * Whose it is ('' without a name), when it was made and what it spans (UTC ms), what is in it, how much of that is here
 * already. `isMine`: it belongs to the one who is active here, so that there is nothing to choose.
 */
export type BackupPreview = {
  readonly profileName: string;
  readonly profile: string;
  readonly madeAt: number;
  readonly events: number;
  readonly newEvents: number;
  readonly knownEvents: number;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly devices: number;
  readonly lessons: number;
  readonly answers: number;
  readonly isMine: boolean;
  readonly source: BackupSource;
};

export type OpenedBackup = { readonly ok: true; readonly preview: BackupPreview } | Refused<BackupRefusal>;

export type OpenBackupOptions = {
  readonly passphrase?: string | undefined;
  /** 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** Files up to this size are read into memory: from then on nobody can change or take away what was checked. */
const HOLD_BYTES = 67_108_864;
const MAX_SHOWN_NAME = 40;

/** Checks a file, or a small text that has one in it, from end to end and compares it with what is here. */
export async function openBackup(
  parts: BackupParts,
  chosen: Blob,
  { passphrase, onProgress, signal }: OpenBackupOptions,
): Promise<OpenedBackup> {
  const opened = await openedForBackup(parts);
  if (!opened.ok) return opened;
  const file = await heldFile(chosen);
  if (!file) return { ok: false, reason: 'damaged' };
  const { log } = opened;
  const { course, subtle } = parts;
  const comparison = compareWith(log);
  const checked = await checkBackup(file, {
    course,
    subtle,
    passphrase,
    onProgress,
    signal,
    onEvents: comparison.add,
  });
  const { failure, firsts, conflicts, isForeign, added, known } = comparison.result();
  if (failure) return { ok: false, reason: recordRefusal(failure) };
  if (!checked.ok) return checked;
  if (isForeign) return { ok: false, reason: 'other-profile' };
  if (conflicts > 0) return { ok: false, reason: 'conflict' };
  const { manifest, summary } = checked;
  const devices = Object.entries(manifest.devices);
  const here = new Set([log.device, ...Object.keys(parts.progress().devices)]);
  return {
    ok: true,
    preview: {
      profileName: shownName(manifest.name),
      profile: manifest.profile,
      madeAt: manifest.madeAt,
      ...summary,
      newEvents: added,
      knownEvents: known,
      devices: devices.length,
      isMine: manifest.profile === log.profile || devices.some(([device]) => here.has(device)),
      source: {
        file,
        passphrase,
        firsts,
        covered: Object.fromEntries(devices.map(([device, { last }]) => [device, last])),
      },
    },
  };
}

async function heldFile(chosen: Blob): Promise<Blob | undefined> {
  try {
    const file = await backupOf(chosen);
    return file.size <= HOLD_BYTES ? new Blob([await bytesOf(file)]) : file;
  } catch (error) {
    if (error instanceof BackupError) return undefined;
    throw error;
  }
}

/** Adds up what taking in would do, batch by batch. A failing storage ends the reading. */
function compareWith(log: BackupLog) {
  let [added, known, conflicts] = [0, 0, 0];
  let isForeign = false;
  let failure: StorageFailure | undefined;
  const firsts = new Map<string, StoredEvent>();
  return {
    add: async (events: readonly StoredEvent[]): Promise<void> => {
      for (const event of events) if (!firsts.has(event.device)) firsts.set(event.device, event);
      const found = await log.checkIn(events, log.profile);
      if (!found.ok) {
        failure = found.reason;
        throw new BackupError('cancelled');
      }
      added += found.added;
      known += found.known;
      conflicts += found.conflicts;
      isForeign ||= found.isForeign;
    },
    result: () => ({ failure, firsts: [...firsts.values()], conflicts, isForeign, added, known }),
  };
}

/** Somebody else wrote it: without marks that can't be seen, and not too long. */
function shownName(name: string): string {
  return [...name.replace(/\p{C}/gu, '').trim()].slice(0, MAX_SHOWN_NAME).join('');
}
