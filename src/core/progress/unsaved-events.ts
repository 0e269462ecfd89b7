// How much of the record no backup holds yet.
import type { Progress } from './progress.ts';

/** Events, of all devices, after the last backup that reached them. */
export function unsavedEvents({ devices, backup }: Progress): number {
  const covered = new Map(Object.entries(backup.covered));
  return Object.entries(devices).reduce(
    (sum, [device, { lastSeq }]) => sum + Math.max(0, lastSeq - (covered.get(device) ?? 0)),
    0,
  );
}
