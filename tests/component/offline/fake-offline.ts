// Stands in for the course offline: its state is set by the test, what is started is counted.
import { useSyncExternalStore } from 'react';
import { vi } from 'vitest';
import { FIRST_OFFLINE_STATE, type OfflineState } from '../../../src/stores/offline-state.ts';

let state: OfflineState = FIRST_OFFLINE_STATE;
const listeners = new Set<() => void>();

/** Two lessons of two, nothing newer, everything reached. */
export const READY: OfflineState = {
  ...FIRST_OFFLINE_STATE,
  support: 'ready',
  isReached: true,
  active: { version: '1.0.0', build: 'aaaaaa111111' },
  latest: { version: '1.0.0', build: 'aaaaaa111111' },
  kept: { files: 10, bytes: 900_000 },
  total: { files: 30, bytes: 12_400_000 },
  allNeeds: { files: 20, bytes: 11_500_000 },
  modules: [
    { title: 'module one', keptLessons: 1, lessons: 1, bytes: 240_000 },
    { title: 'module two', keptLessons: 0, lessons: 3, bytes: 0 },
  ],
};

/** Sets the state and tells those who look. */
export function setOffline(next: Partial<OfflineState>): void {
  state = { ...READY, ...next };
  for (const tell of listeners) tell();
}

/** Forgets who looks, as a new page would. */
export function forgetListeners(): void {
  listeners.clear();
}

export const offlineStore = {
  getState: () => state,
  subscribe: (listener: (now: OfflineState) => void) => {
    const tell = () => listener(state);
    listeners.add(tell);
    return () => listeners.delete(tell);
  },
};

export const openOffline = vi.fn(async () => state.support === 'ready');
export const checkVersion = vi.fn(async () => true);
export const downloadAll = vi.fn(async () => ({ ok: true }) as const);
export const updateOffline = vi.fn(async () => ({ ok: false, reason: 'network' }) as const);
export const cancelOffline = vi.fn();
export const removeOffline = vi.fn(async () => {});

/** The hook, over the state above. */
export function useOffline<T>(select: (whole: OfflineState) => T): T {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => select(state),
  );
}
