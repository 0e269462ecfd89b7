// The people of a device in memory, behind the same rules as the real ones, for the panel of a running test.
import { useStore } from 'zustand';
import { createProfilesSession, type ProfilesSession } from '../../../src/stores/profiles-session.ts';
import type { ProfilesState } from '../../../src/stores/profiles-state.ts';
import { memoryDoor, plainPins } from '../../unit/stores/profiles-support.ts';

function makeWorld() {
  const memory = memoryDoor();
  const keeper = plainPins();
  let page = memory.active();
  let canKeep = true;
  const session = createProfilesSession({
    open: async () => (canKeep ? { profiles: memory.door, profile: page } : undefined),
    pins: keeper.pins,
    switched: async () => void memory.calls.push('switched'),
    forget: (profile) => void memory.calls.push(`forget ${profile}`),
  });
  return {
    ...memory,
    keeper,
    session,
    /** As in a window that may keep nothing. */
    keepNothing: () => {
      canKeep = false;
    },
    /** As after the page was loaded anew. */
    reloaded: () => {
      page = memory.active();
    },
  };
}

/** The world of the running test. */
export let world = makeWorld();

export function resetWorld(): void {
  world = makeWorld();
}

/** Stands in for src/stores/use-profiles.ts. */
export function useProfiles<T>(select: (state: ProfilesState) => T): T {
  return useStore(world.session.store, select);
}

const now = (): ProfilesSession => world.session;

/** Stands in for src/stores/profiles.ts. */
export const fakeStore = {
  refreshProfiles: () => now().refresh(),
  createProfile: (name: string) => now().createProfile(name),
  switchProfile: (id: string, pin?: string) => now().switchProfile(id, pin),
  renameProfile: (name: string) => now().rename(name),
  setPin: (pin: string, current?: string) => now().setPin(pin, current),
  clearPin: (current: string) => now().clearPin(current),
  unlockProfile: (pin: string) => now().unlockProfile(pin),
  lockProfile: () => now().lockProfile(),
  wipeProfile: (id: string) => now().wipeProfile(id),
};
