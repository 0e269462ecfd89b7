// Stands in for the log where the browser lets nothing be kept: events get their order and are gone with the page.
import { makeEvent, type Writer } from '../core/record/make-event.ts';
import type { RecordEnv } from '../core/record/record-env.ts';
import type { EventDraft, StoredEvent } from '../schema/words/event.ts';

/** Makes events that follow one another, from seq 1. */
export function createMemoryLog(course: string, env: RecordEnv): (draft: EventDraft) => StoredEvent {
  let writer: Writer = { course, profile: 'memory', device: 'memory', seq: 0 };
  return (draft) => {
    const event = makeEvent(draft, writer, env);
    writer = { ...writer, seq: event.seq, hlc: event.hlc };
    return event;
  };
}
