// A record in memory with the real fold, for tests of papers: what is recorded is seen at once.
import { useSyncExternalStore } from 'react';
import { foldEvent } from '../../../src/core/progress/fold.ts';
import { NO_PROGRESS } from '../../../src/core/progress/progress.ts';
import { makeEvent, type Writer } from '../../../src/core/record/make-event.ts';
import type { EventDraft, EventRef, EventType } from '../../../src/schema/words/event.ts';
import type { EventBodies } from '../../../src/schema/words/event-bodies.ts';
import type { RecordState, RecordStatus } from '../../../src/stores/record-state.ts';

const EMPTY: RecordState = { status: 'ready', progress: NO_PROGRESS, total: 0, waiting: 0 };
const START: Writer = { course: 'c', profile: 'p', device: 'd', seq: 0 };

let state = EMPTY;
let writer = START;
const listeners = new Set<() => void>();

/** Types of what was recorded, in order. */
export const written: EventType[] = [];

export function resetPaperRecord(status: RecordStatus = 'ready'): void {
  state = { ...EMPTY, status };
  writer = START;
  written.length = 0;
}

export async function record<T extends EventType>(type: T, ref: EventRef, body: EventBodies[T]) {
  const event = makeEvent({ type, ref, body } as EventDraft, writer, {
    now: () => 1_800_000_000_000 + writer.seq,
  });
  writer = { ...writer, seq: event.seq, hlc: event.hlc };
  written.push(type);
  state = { ...state, progress: foldEvent(state.progress, event) };
  for (const tell of listeners) tell();
  return { saved: state.status === 'ready' };
}

export const recordStore = { getState: () => state };
export const openRecord = async () => {};

export function useRecord<T>(select: (whole: RecordState) => T): T {
  const look = () => select(state);
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    look,
    look,
  );
}

/** The one paper of the record. */
export function onlyPaper() {
  const [paper] = Object.values(state.progress.papers);
  if (!paper) throw new Error('no paper in the record');
  return paper;
}
