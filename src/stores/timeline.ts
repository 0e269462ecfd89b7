// The events a page has seen, in order, and what they add up to; an event that comes late is folded at its place.
import { foldEvent } from '../core/progress/fold.ts';
import { NO_PROGRESS, type Progress } from '../core/progress/progress.ts';
import { createProgressFold } from '../core/progress/progress-fold.ts';
import { compareEvents, sortEvents } from '../core/record/compare-events.ts';
import type { StoredEvent } from '../schema/words/event.ts';

/** Where a timeline starts: what was folded before, up to a clock reading and per device up to a seq. */
export type TimelineBase = {
  readonly progress: Progress;
  readonly hlc: string;
  readonly vector: { readonly [device: string]: { readonly last: number } };
};

export type Timeline = {
  /** Takes events in, in any order and however often. False: one belongs before the start, read the record again. */
  readonly take: (events: readonly StoredEvent[]) => boolean;
  readonly progress: () => Progress;
  /** The events after the start, in order; without a base these are all. */
  readonly events: () => readonly StoredEvent[];
  /** The latest clock reading so far. */
  readonly hlc: () => string | undefined;
};

/** A timeline without events of its own, from a base or from nothing. */
export function createTimeline(base?: TimelineBase): Timeline {
  const ids = new Set<string>();
  let events: StoredEvent[] = [];
  let progress = base?.progress ?? NO_PROGRESS;

  const isInBase = ({ device, seq }: StoredEvent) => seq <= (base?.vector[device]?.last ?? 0);

  const take = (arrived: readonly StoredEvent[]): boolean => {
    const fresh = sortEvents(arrived).filter((event) => !ids.has(event.id) && !isInBase(event));
    const [first] = fresh;
    if (!first) return true;
    if (base && first.hlc <= base.hlc) return false;
    for (const { id } of fresh) ids.add(id);
    const last = events.at(-1);
    const isNext = last === undefined || compareEvents(last, first) < 0;
    if (isNext && fresh.length === 1) {
      events.push(first);
      progress = foldEvent(progress, first);
      return true;
    }
    events = [...sortEvents([...events, ...fresh])];
    const fold = createProgressFold(base?.progress);
    for (const event of events) fold.add(event);
    progress = fold.progress();
    return true;
  };
  return {
    take,
    progress: () => progress,
    events: () => events,
    hlc: () => events.at(-1)?.hlc ?? base?.hlc,
  };
}
