// Looks at every event of a backup in turn: whether it is one, and whether they agree with each other and the manifest.
import { isStoredEvent } from '../core/record/is-stored-event.ts';
import type { StoredEvent } from '../schema/words/event.ts';
import { BackupError } from './backup-error.ts';
import type { BackupManifest, DeviceSpan } from './manifest.ts';

/** Readings after the year 9999 are forged: clocks that followed them would run out of digits. */
const LAST_HLC = '253402300799999-99999';

type Track = { readonly profile: string; readonly first: number; last: number; count: number };

export type Audit = {
  /** Passes an event on. Throws BackupError('damaged') for one that can't be right. */
  readonly check: (value: unknown) => StoredEvent;
  /** After the last one. Throws BackupError('damaged') unless exactly what the manifest names was there. */
  readonly finish: () => void;
};

/** What it holds against the manifest: each device in rising order of seq, of one profile, all of one course. */
export function createAudit(manifest: BackupManifest): Audit {
  const tracks = new Map<string, Track>();
  return {
    check: (value) => {
      if (!isStoredEvent(value) || value.course !== manifest.course || value.hlc > LAST_HLC) return refuse();
      const { device, profile, seq } = value;
      const track = tracks.get(device);
      if (!track) {
        if (!Object.hasOwn(manifest.devices, device)) refuse();
        tracks.set(device, { profile, first: seq, last: seq, count: 1 });
        return value;
      }
      // The clock needn't rise with seq: two tabs that wrote in the same moment may have crossed.
      if (seq <= track.last || profile !== track.profile) refuse();
      track.last = seq;
      track.count += 1;
      return value;
    },
    finish: () => {
      const isWhole =
        tracks.size === Object.keys(manifest.devices).length &&
        Object.entries(manifest.devices).every(([device, span]) => isSame(tracks.get(device), span));
      if (!isWhole) refuse();
    },
  };
}

function isSame(track: Track | undefined, { first, last, count }: DeviceSpan): boolean {
  return track?.first === first && track.last === last && track.count === count;
}

function refuse(): never {
  throw new BackupError('damaged');
}
