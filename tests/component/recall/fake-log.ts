// Stands in for the record: what is recorded becomes an event and is folded as the log folds it.
import { foldAll } from '../../../src/core/progress/fold.ts';
import { makeEvent, type Writer } from '../../../src/core/record/make-event.ts';
import type { EventDraft, StoredEvent } from '../../../src/schema/words/event.ts';
import { fakeStore } from '../notices/fake-store.ts';

export const store = fakeStore();

let writer: Writer = { course: 'c', profile: 'p', device: 'd', seq: 0 };
export let events: readonly StoredEvent[] = [];

/** Begins with these steps, at a moment (UTC ms). */
export async function begin(drafts: readonly EventDraft[], at: number): Promise<void> {
  writer = { course: 'c', profile: 'p', device: 'd', seq: 0 };
  events = [];
  store.setState({ status: 'ready', progress: foldAll([]) });
  for (const draft of drafts) keep(draft, at);
}

/** Keeps one step. */
export function keep(draft: EventDraft, at = Date.now()): void {
  const event = makeEvent(draft, writer, {
    now: () => at,
    tzOffsetMin: (moment) => -new Date(moment).getTimezoneOffset(),
  });
  writer = { ...writer, seq: event.seq, hlc: event.hlc };
  events = [...events, event];
  store.setState({ progress: foldAll(events) });
}

/** The bodies recorded of one type. */
export function bodies(type: string): readonly unknown[] {
  return events.filter((event) => event.type === type).map(({ body }) => body);
}
