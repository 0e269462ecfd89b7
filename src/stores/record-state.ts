// What the pages see of the record.
import type { Progress } from '../core/progress/progress.ts';
import type { LastBackup } from './last-known.ts';

/**
 * `closed`: not asked for yet; `opening`; `ready`: what is recorded is kept; `full`: the device has no room; `newer`: a newer
 * version of the course wrote it; `busy`: an old tab holds it; `locked`: its profile has a PIN that wasn't given;
 * `unavailable`: nothing can be kept in this window, or no longer.
 */
export type RecordStatus =
  | 'closed'
  | 'opening'
  | 'ready'
  | 'unavailable'
  | 'full'
  | 'newer'
  | 'busy'
  | 'locked';

/** Events that this browser once had and has no longer, and the last backup that is known to have been made. */
export type LostRecord = { readonly events: number; readonly backup?: LastBackup };

/** Status, what the learner has done so far, and when something was last kept (UTC ms). */
export type RecordState = {
  readonly status: RecordStatus;
  readonly progress: Progress;
  readonly savedAt?: number;
  /** Events of the record on this device. */
  readonly total: number;
  /** Steps that are not on the device yet and wait for room, or for an old tab to go. */
  readonly waiting: number;
  readonly lost?: LostRecord | undefined;
};
