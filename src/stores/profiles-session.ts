// Dealings with the people who share this browser: each rule of adding, naming, switching and wiping once.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ProfileDoor, ProfileEntry } from '../storage/profile-door.ts';
import { nameProblem } from './profile-name.ts';
import type { PinKeeper } from './profiles-pin.ts';
import type { ProfileOutcome, ProfileRefusal, ProfilesState } from './profiles-state.ts';

/** A stored profile; `lastAt`: when its newest event happened. */
export type ProfileListing = ProfileEntry & { readonly lastAt?: number | undefined };

/** The world around: the stored profiles, the PINs, the other tabs. */
export type ProfilesParts = {
  /** The door to the stored profiles and whose page this is; undefined where nothing can be kept. */
  readonly open: () => Promise<{ readonly profiles: ProfileDoor; readonly profile: string } | undefined>;
  readonly pins: PinKeeper;
  /** What waits is written, other tabs reload; afterwards this page has to be loaded anew. */
  readonly switched: () => Promise<void>;
  /** Removes what is remembered of a profile and its devices outside the database. */
  readonly forget: (profile: string, devices: readonly string[]) => void;
};

/** After everything but `rename`, and `wipeProfile` of somebody else, the page has to be loaded anew. */
export type ProfilesSession = {
  readonly store: StoreApi<ProfilesState>;
  readonly refresh: () => Promise<void>;
  /** Adds somebody and makes him the active one. */
  readonly createProfile: (name: string) => Promise<ProfileOutcome>;
  /** Makes somebody else the active one; asks for his PIN if he has one. */
  readonly switchProfile: (id: string, pin?: string) => Promise<ProfileOutcome>;
  /** Names the active profile. */
  readonly rename: (name: string) => Promise<ProfileOutcome>;
  /** Gives the active profile a PIN, or another one: then the current one is asked for. */
  readonly setPin: (pin: string, current?: string) => Promise<ProfileOutcome>;
  readonly clearPin: (current: string) => Promise<ProfileOutcome>;
  /** Opens the active profile. */
  readonly unlockProfile: (pin: string) => Promise<ProfileOutcome>;
  readonly lockProfile: () => Promise<ProfileOutcome>;
  /** Removes a profile with everything that is his. */
  readonly wipeProfile: (id: string) => Promise<ProfileOutcome>;
};

const DONE: ProfileOutcome = { ok: true };
const refused = (reason: ProfileRefusal): ProfileOutcome => ({ ok: false, reason });

/** The rows as they are now, and the one whose page this is. */
type Scene = {
  readonly door: ProfileDoor;
  readonly rows: readonly ProfileListing[];
  readonly mine: ProfileListing | undefined;
};

export function createProfilesSession(parts: ProfilesParts): ProfilesSession {
  const store = createStore<ProfilesState>()(() => ({ status: 'closed', profiles: [] }));
  const { pins } = parts;
  const refresh = () => showProfiles(parts, store);
  const act = (work: (scene: Scene) => Promise<ProfileOutcome>) => onScene(parts, work);
  const actOnMine = (work: (mine: ProfileListing, scene: Scene) => Promise<ProfileOutcome>) =>
    act(async (scene) => {
      const { mine } = scene;
      if (!mine) return refused('gone');
      return pins.isLocked(mine) ? refused('locked') : work(mine, scene);
    });
  const actOn = (id: string, work: (row: ProfileListing, scene: Scene) => Promise<ProfileOutcome>) =>
    act(async (scene) => {
      const row = scene.rows.find((one) => one.id === id);
      return row ? work(row, scene) : refused('gone');
    });

  return {
    store,
    refresh,
    createProfile: (name) =>
      act(async ({ door, rows }) => {
        const problem = nameProblem(
          name,
          rows.map((row) => row.name),
        );
        if (problem) return refused(problem);
        const { id } = await door.create(name.trim());
        pins.lockNow();
        return activate(parts, door, id);
      }),
    switchProfile: (id, pin) =>
      actOn(id, async (row, { door }) => {
        // Whoever leaves takes his open lock along: coming back asks for his PIN again.
        if (!row.lock) pins.lockNow();
        const opened = await pins.show(row, pin);
        return opened.ok ? activate(parts, door, id) : opened;
      }),
    rename: (name) =>
      actOnMine(async (mine, { door, rows }) => {
        const others = rows.filter(({ id }) => id !== mine.id);
        const problem = nameProblem(
          name,
          others.map((row) => row.name),
        );
        if (problem) return refused(problem);
        await door.rename(mine.id, name.trim());
        await refresh();
        return DONE;
      }),
    setPin: (pin, current) =>
      actOnMine(async (mine, { door }) => {
        const made = await pins.make(mine, pin, current);
        if (!made.ok) return made;
        await door.setLock(mine.id, made.lock);
        await parts.switched();
        return DONE;
      }),
    clearPin: (current) =>
      actOnMine(async (mine, { door }) => {
        const shown = await pins.show(mine, current);
        if (!shown.ok) return shown;
        await door.setLock(mine.id, undefined);
        pins.lockNow();
        await parts.switched();
        return DONE;
      }),
    unlockProfile: (pin) => act(async ({ mine }) => (mine ? pins.show(mine, pin) : refused('gone'))),
    lockProfile: () =>
      actOnMine(async () => {
        pins.lockNow();
        return DONE;
      }),
    wipeProfile: (id) =>
      actOn(id, async (row, scene) => {
        if (row.isActive) await handOver(parts, scene);
        const devices = await scene.door.wipe(id);
        parts.forget(id, devices);
        if (!row.isActive) await refresh();
        return DONE;
      }),
  };
}

/** What the device refuses is an answer, not an exception. */
async function onScene(
  parts: ProfilesParts,
  work: (scene: Scene) => Promise<ProfileOutcome>,
): Promise<ProfileOutcome> {
  try {
    const opened = await parts.open();
    if (!opened) return refused('unavailable');
    const rows: readonly ProfileListing[] = await opened.profiles.list();
    // A page that slept through a switch is somebody else's: it changes nothing for the one who is active now.
    const mine = rows.find((row) => row.isActive && row.id === opened.profile);
    return await work({ door: opened.profiles, rows, mine });
  } catch {
    return refused('storage');
  }
}

async function showProfiles({ open, pins }: ProfilesParts, store: StoreApi<ProfilesState>): Promise<void> {
  if (store.getState().status === 'closed') store.setState({ status: 'opening' });
  try {
    const opened = await open();
    if (!opened) return store.setState({ status: 'unavailable', profiles: [] });
    const rows: readonly ProfileListing[] = await opened.profiles.list();
    const profiles = rows.map((row) => ({
      id: row.id,
      name: row.name,
      isActive: row.isActive,
      hasPin: row.lock !== undefined,
      isLocked: pins.isLocked(row),
      events: row.events,
      lastAt: row.lastAt,
    }));
    store.setState({ status: 'ready', profiles });
  } catch {
    store.setState({ status: 'unavailable', profiles: [] });
  }
}

async function activate(parts: ProfilesParts, door: ProfileDoor, id: string): Promise<ProfileOutcome> {
  await door.activate(id);
  await parts.switched();
  return DONE;
}

/**
 * Before the active profile goes, somebody else takes its place in every tab: what the tabs still hold of it is written
 * while there is a record to write it to. One without a PIN if there is any, a new one if there is nobody.
 */
async function handOver(parts: ProfilesParts, { door, rows }: Scene): Promise<void> {
  const others = rows.filter(({ isActive }) => !isActive);
  const next = others.find(({ lock }) => !lock) ?? others[0] ?? (await door.create(''));
  parts.pins.lockNow();
  await activate(parts, door, next.id);
}
