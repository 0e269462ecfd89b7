// The state of the course offline for React: re-renders when the selected part changes.
import { useStore } from 'zustand';
import { offlineStore } from './offline.ts';
import type { OfflineState } from './offline-state.ts';

/** The selected part of the state. */
export function useOffline<T>(select: (state: OfflineState) => T): T {
  return useStore(offlineStore, select);
}
