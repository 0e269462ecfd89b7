// The one order of events, on every device and whatever way they came: (hlc, device, seq).
import type { StoredEvent } from '../../schema/words/event.ts';
import { compareHlc } from './hlc.ts';

/** Negative when `a` comes first. 0 only for the same event. */
export function compareEvents(a: StoredEvent, b: StoredEvent): number {
  if (a.hlc !== b.hlc) return compareHlc(a.hlc, b.hlc);
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.seq - b.seq;
}

/** The events in their order, each id once; the same for any arrival order and any number of copies. */
export function sortEvents(events: Iterable<StoredEvent>): readonly StoredEvent[] {
  const sorted = [...events];
  if (isInOrder(sorted)) return sorted;
  const seen = new Set<string>();
  return sorted.sort(compareEvents).filter(({ id }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

/** Whether each comes after the one before it: nothing to sort, and none twice. So most records lie there. */
function isInOrder(events: readonly StoredEvent[]): boolean {
  return events.every((event, index) => {
    const before = events[index - 1];
    return before === undefined || compareEvents(before, event) < 0;
  });
}
