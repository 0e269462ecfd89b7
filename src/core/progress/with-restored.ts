// Counts what was restored from a file as saved: it stands in that file, though no event of this record says so.
import type { Progress } from './progress.ts';

/** A file that was taken in: its name, when it was made (UTC ms), and up to which seq of each device it reaches. */
export type Restored = {
  readonly file: string;
  readonly madeAt: number;
  readonly covered: { readonly [device: string]: number };
};

/** The progress with that file as one more backup; unchanged when it is another record's, whose devices aren't here. */
export function withRestored(progress: Progress, restored: Restored | undefined): Progress {
  if (!restored) return progress;
  const devices = Object.entries(restored.covered);
  if (!devices.every(([device]) => Object.hasOwn(progress.devices, device))) return progress;
  const { backup } = progress;
  const covered = new Map(Object.entries(backup.covered));
  for (const [device, upTo] of devices) covered.set(device, Math.max(covered.get(device) ?? 0, upTo));
  const isLast = backup.at === undefined || backup.at < restored.madeAt;
  const last = isLast ? { at: restored.madeAt, file: restored.file, way: 'file' as const } : {};
  return { ...progress, backup: { ...backup, ...last, covered: Object.fromEntries(covered) } };
}
