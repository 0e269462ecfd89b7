// A note beside the record of the file that was last restored: what stands in it needs no further backup.
import type { Progress } from '../core/progress/progress.ts';
import { type Restored, withRestored } from '../core/progress/with-restored.ts';
import { databaseName } from '../storage/database.ts';
import { readLocal, removeLocal, writeLocal } from './local-json.ts';

/** The progress with what stands in the last restored file counted as saved. */
export function savedProgress(progress: Progress): Progress {
  const note = readLocal(key());
  return isRestored(note) ? withRestored(progress, note) : progress;
}

export function writeRestored(restored: Restored): void {
  writeLocal(key(), restored);
}

/** Whoever is wiped takes his devices along, and the name of his file, which may have his own name in it. */
export function forgetRestored(devices: readonly string[]): void {
  const note = readLocal(key());
  if (isRestored(note) && devices.some((device) => Object.hasOwn(note.covered, device))) removeLocal(key());
}

function key(): string {
  const { course = 'huikuan', base = '/' } = document.documentElement.dataset;
  return `${databaseName(course, base)}:restored`;
}

function isRestored(note: unknown): note is Restored {
  if (typeof note !== 'object' || note === null) return false;
  const { file, madeAt, covered } = note as Readonly<Record<string, unknown>>;
  if (typeof file !== 'string' || typeof madeAt !== 'number') return false;
  if (typeof covered !== 'object' || covered === null) return false;
  return Object.values(covered).every((seq) => Number.isSafeInteger(seq));
}
