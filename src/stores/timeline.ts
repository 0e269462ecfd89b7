// The events a page has seen, in order, and what they add up to; an event that comes late is folded at its place.
import { foldAll, foldEvent } from '../core/progress/fold.ts';
import { NO_PROGRESS, type Progress } from '../core/progress/progress.ts';
import { compareEvents, sortEvents } from '../core/record/compare-events.ts';
import type { StoredEvent } from '../schema/words/event.ts';

export type Timeline = {
  /** Takes events in, in any order and however often, and returns the progress of all so far. */
  readonly take: (events: readonly StoredEvent[]) => Progress;
};

/** An empty timeline. */
export function createTimeline(): Timeline {
  const ids = new Set<string>();
  let events: StoredEvent[] = [];
  let progress = NO_PROGRESS;

  const take = (arrived: readonly StoredEvent[]): Progress => {
    const fresh = sortEvents(arrived).filter(({ id }) => !ids.has(id));
    const [first] = fresh;
    if (!first) return progress;
    for (const { id } of fresh) ids.add(id);
    const last = events.at(-1);
    const isNext = last !== undefined && compareEvents(last, first) < 0;
    if (isNext && fresh.length === 1) {
      events.push(first);
      progress = foldEvent(progress, first);
    } else {
      events = [...sortEvents([...events, ...fresh])];
      progress = foldAll(events);
    }
    return progress;
  };
  return { take };
}
