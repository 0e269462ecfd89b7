// A browser as far as the lock of a profile needs one, and the stored profiles in memory.
import { vi } from 'vitest';
import type { ProfileRow } from '../../../src/storage/database.ts';
import type { ProfileDoor } from '../../../src/storage/profile-door.ts';
import type { PinKeeper } from '../../../src/stores/profiles-pin.ts';

/** Makes document, cookies and localStorage; `restart` forgets what a browser forgets when it is closed. */
export function fakeBrowser(base = '/a/') {
  const cookies = new Map<string, string>();
  const kept = new Map<string, string>();
  const state = { areCookiesBlocked: false, isStorageBlocked: false };
  vi.stubGlobal('document', {
    documentElement: { dataset: { course: 'c1', base } },
    get cookie() {
      return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    },
    set cookie(text: string) {
      const [name = '', value = ''] = (text.split(';')[0] ?? '').split('=');
      if (!state.areCookiesBlocked) cookies.set(name, value);
    },
  });
  const guard = () => {
    if (state.isStorageBlocked) throw new DOMException('blocked', 'SecurityError');
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => {
      guard();
      return kept.get(key) ?? null;
    },
    setItem: (key: string, value: string) => {
      guard();
      kept.set(key, value);
    },
    removeItem: (key: string) => {
      guard();
      kept.delete(key);
    },
  });
  return { kept, cookies, state, restart: () => cookies.clear() };
}

/** Stored profiles in memory: the first one is there and active, as after a first visit. */
export function memoryDoor() {
  let made = 0;
  const rows = new Map<string, ProfileRow>();
  const events = new Map<string, number>();
  const add = (name: string): ProfileRow => {
    made += 1;
    const row: ProfileRow = { id: `p${made}`, name, device: `d${made}`, createdAt: made };
    rows.set(row.id, row);
    return row;
  };
  let active = add('').id;
  const calls: string[] = [];
  const rowOf = (id: string): ProfileRow => {
    const row = rows.get(id);
    if (!row) throw new Error(`no such profile: ${id}`);
    return row;
  };
  const door: ProfileDoor = {
    list: async () =>
      [...rows.values()].map((row) => ({
        ...row,
        isActive: row.id === active,
        events: events.get(row.id) ?? 0,
        lastAt: undefined,
      })),
    create: async (name) => add(name),
    rename: async (id, name) => void rows.set(id, { ...rowOf(id), name }),
    setLock: async (id, lock) => {
      const { lock: _, ...rest } = rowOf(id);
      rows.set(id, lock ? { ...rest, lock } : rest);
    },
    activate: async (id) => {
      calls.push(`activate ${rowOf(id).id}`);
      active = id;
    },
    restore: async () => true,
    wipe: async (id) => {
      calls.push(`wipe ${id}`);
      rows.delete(id);
      return [];
    },
  };
  return { door, rows, events, calls, active: () => active };
}

/** PINs that are kept as they are, so that these tests are about the rules. */
export function plainPins() {
  let open: string | undefined;
  const show: PinKeeper['show'] = async ({ id, lock }, pin) => {
    if (lock && lock.hash !== pin) return { ok: false, reason: 'wrong-pin', waitMs: 0 };
    if (lock) open = id;
    return { ok: true };
  };
  const pins: PinKeeper = {
    isLocked: ({ id, lock }) => lock !== undefined && open !== id,
    lockNow: () => {
      open = undefined;
    },
    show,
    make: async (row, pin, current) => {
      const shown = await show(row, current);
      if (!shown.ok) return shown;
      open = row.id;
      return { ok: true, lock: { salt: '', iterations: 1, hash: pin } };
    },
  };
  return { pins, open: () => open };
}
