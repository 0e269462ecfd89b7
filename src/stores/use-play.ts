// The role-play for React: re-renders when the selected part changes.
import { useStore } from 'zustand';
import { playDesk } from './play.ts';
import type { PlayState } from './play-desk.ts';

/** The selected part of the state. */
export function usePlay<T>(select: (state: PlayState) => T): T {
  return useStore(playDesk.store, select);
}
