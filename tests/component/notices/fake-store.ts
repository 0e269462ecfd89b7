// The record as the notices see it: a store whose state the test sets.
import { createStore } from 'zustand/vanilla';
import { NO_PROGRESS, type Progress } from '../../../src/core/progress/progress.ts';
import type { RecordState } from '../../../src/stores/record-state.ts';

const AT_REST: RecordState = { status: 'ready', progress: NO_PROGRESS, total: 0, waiting: 0 };

/** A store of a record that is open and empty. */
export const fakeStore = () => createStore<RecordState>()(() => AT_REST);

/** A record in which one field was filled in. */
export const WORKED: Progress = {
  ...NO_PROGRESS,
  fields: { block: { field: { value: 'x', at: 1, hlc: 'h' } } },
};
