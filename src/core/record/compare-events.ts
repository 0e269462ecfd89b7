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
  const seen = new Set<string>();
  return [...events].sort(compareEvents).filter(({ id }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}
