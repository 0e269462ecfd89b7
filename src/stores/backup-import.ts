// Takes a checked backup in, batch by batch, for the active profile or for a new one.
import { BackupError } from '../backup/backup-error.ts';
import { backupEvents } from '../backup/backup-events.ts';
import type { EventProgress } from './backup-make.ts';
import {
  type BackupLog,
  type BackupParts,
  type BackupRefusal,
  openedForBackup,
  type Refused,
  recordRefusal,
  refusalOf,
} from './backup-parts.ts';
import type { BackupPreview } from './backup-preview.ts';
import { NAME_LENGTH, nameProblem } from './profile-name.ts';

export type ImportOptions = {
  /** `mine`: into the record of the one who is active; `other`: beside it, as a new profile. */
  readonly into: 'mine' | 'other';
  readonly onProgress?: EventProgress | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Name of the file that it came as. The learner has that file: what is in it needs no further backup. */
  readonly file?: string | undefined;
};

/** What came in. After stopping, 'mine' keeps what came so far; 'other' leaves nothing behind. */
export type ImportedBackup = {
  readonly ok: true;
  readonly added: number;
  readonly known: number;
  readonly wasCancelled: boolean;
};

export type ImportResult = ImportedBackup | Refused<BackupRefusal>;

/** The id of nobody: asks whether devices belong to anybody at all. */
const NOBODY = '-';

export async function importBackup(
  parts: BackupParts,
  preview: BackupPreview,
  options: ImportOptions,
): Promise<ImportResult> {
  const opened = await openedForBackup(parts);
  if (!opened.ok) return opened;
  try {
    return options.into === 'mine'
      ? await importMine(parts, opened.log, preview, options)
      : await importOther(parts, opened.log, preview, options);
  } catch (error) {
    return { ok: false, reason: refusalOf(error) };
  }
}

async function importMine(
  parts: BackupParts,
  log: BackupLog,
  preview: BackupPreview,
  options: ImportOptions,
): Promise<ImportResult> {
  const result = await takeAll(parts, log, log.profile, preview, options);
  if (result.ok && !result.wasCancelled) {
    if (options.file !== undefined) {
      parts.noteRestored({ file: options.file, madeAt: preview.madeAt, covered: preview.source.covered });
    }
    await adoptName(log, preview.profileName);
  }
  await parts.reread();
  return result;
}

async function importOther(
  parts: BackupParts,
  log: BackupLog,
  preview: BackupPreview,
  options: ImportOptions,
): Promise<ImportResult> {
  const owned = await log.checkIn(preview.source.firsts, NOBODY);
  if (!owned.ok) return { ok: false, reason: recordRefusal(owned.reason) };
  if (owned.isForeign) return { ok: false, reason: 'other-profile' };
  const names = (await log.profiles.list()).map(({ name }) => name);
  const { id } = await log.profiles.create(freeName(preview.profileName, names));
  const result = await takeAll(parts, log, id, preview, options).catch((error: unknown) => ({
    ok: false as const,
    reason: refusalOf(error),
  }));
  if (result.ok && !result.wasCancelled) return result;
  await log.profiles.wipe(id);
  return result.ok ? { ...result, added: 0 } : result;
}

async function takeAll(
  { subtle }: BackupParts,
  log: BackupLog,
  profile: string,
  { events: total, source }: BackupPreview,
  { onProgress, signal }: ImportOptions,
): Promise<ImportResult> {
  let [added, known] = [0, 0];
  try {
    for await (const events of backupEvents(source.file, { passphrase: source.passphrase, subtle })) {
      if (signal?.aborted) return { ok: true, added, known, wasCancelled: true };
      const taken = await log.takeIn(events, profile);
      if (!taken.ok) return { ok: false, reason: takeRefusal(taken.reason) };
      added += taken.added;
      known += taken.known;
      onProgress?.({ done: added + known, total });
    }
    return { ok: true, added, known, wasCancelled: false };
  } catch (error) {
    // It was checked: only a file that was changed or taken away since is refused now.
    if (error instanceof BackupError) return { ok: false, reason: 'damaged' };
    throw error;
  }
}

type TakeReason = Extract<Awaited<ReturnType<BackupLog['takeIn']>>, { readonly ok: false }>['reason'];

function takeRefusal(reason: TakeReason): BackupRefusal {
  return reason === 'conflict' || reason === 'other-profile' ? reason : recordRefusal(reason);
}

/** Somebody who has no name here gets back the one that he had given himself. */
async function adoptName(log: BackupLog, name: string): Promise<void> {
  const rows = await log.profiles.list();
  const mine = rows.find(({ id }) => id === log.profile);
  const others = rows.filter(({ id }) => id !== log.profile).map((row) => row.name);
  if (mine?.name === '' && nameProblem(name, others) === undefined) await log.profiles.rename(mine.id, name);
}

/** The name, with a number when somebody has it already. */
function freeName(name: string, taken: readonly string[]): string {
  const letters = [...name];
  if (letters.length === 0) return '';
  const fit = letters.slice(0, NAME_LENGTH).join('');
  if (nameProblem(fit, taken) === undefined) return fit;
  for (let number = 2; ; number += 1) {
    const numbered = `${letters.slice(0, NAME_LENGTH - 4).join('')} ${number}`;
    if (nameProblem(numbered, taken) === undefined) return numbered;
  }
}
