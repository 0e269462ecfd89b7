// The people of this browser for React: re-renders when the selected part changes.
import { useStore } from 'zustand';
import { profilesStore } from './profiles.ts';
import type { ProfilesState } from './profiles-state.ts';

/** The selected part of the state. */
export function useProfiles<T>(select: (state: ProfilesState) => T): T {
  return useStore(profilesStore, select);
}
