// Folds events into progress: one at a time as they happen, or the whole record at once.
import type { StoredEvent } from '../../schema/words/event.ts';
import { sortEvents } from '../record/compare-events.ts';
import type { Progress } from './progress.ts';
import { createProgressFold } from './progress-fold.ts';

/**
 * The progress after one more event, which must come after all that were folded before (compareEvents); an event that
 * comes late asks for foldAll. What this version cannot read is counted and changes nothing else.
 */
export function foldEvent(progress: Progress, event: StoredEvent): Progress {
  const fold = createProgressFold(progress);
  fold.add(event);
  return fold.progress();
}

/** The progress of a whole record: the same for any arrival order and any number of copies of an event. */
export function foldAll(events: Iterable<StoredEvent>): Progress {
  const fold = createProgressFold();
  for (const event of sortEvents(events)) fold.add(event);
  return fold.progress();
}
