// What the pages see of the record.
import type { Progress } from '../core/progress/progress.ts';

/**
 * `closed`: not asked for yet; `opening`; `ready`: what is recorded is kept; `full`: the device has no room;
 * `unavailable`: nothing can be kept in this window, or no longer.
 */
export type RecordStatus = 'closed' | 'opening' | 'ready' | 'unavailable' | 'full';

/** Status, what the learner has done so far, and when something was last kept (UTC ms). */
export type RecordState = {
  readonly status: RecordStatus;
  readonly progress: Progress;
  readonly savedAt?: number;
};
