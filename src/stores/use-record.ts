// The record for React: re-renders when the selected part changes.
import { useStore } from 'zustand';
import type { RecordState } from './record-state.ts';
import { recordStore } from './record-store.ts';

/** The selected part of the record's state. */
export function useRecord<T>(select: (state: RecordState) => T): T {
  return useStore(recordStore, select);
}
