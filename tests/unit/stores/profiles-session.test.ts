// The rules of sharing a browser: names, PINs, switching with the other tabs told, wiping with nothing left behind.
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ProfileRow } from '../../../src/storage/database.ts';
import { NAME_LENGTH, nameProblem } from '../../../src/stores/profile-name.ts';
import { createProfilesSession } from '../../../src/stores/profiles-session.ts';
import { memoryDoor, plainPins } from './profiles-support.ts';

const DONE = { ok: true };
const refused = (reason: string) => ({ ok: false, reason });

function stage() {
  const memory = memoryDoor();
  const keeper = plainPins();
  const { calls } = memory;
  let page = memory.active();
  const parts = {
    open: async () => ({ profiles: memory.door, profile: page }),
    pins: keeper.pins,
    switched: async () => void calls.push('switched'),
    forget: (profile: string) => void calls.push(`forget ${profile}`),
  };
  const session = createProfilesSession(parts);
  return {
    ...memory,
    ...session,
    keeper,
    parts,
    reload: () => {
      page = memory.active();
    },
    row: (id: string): ProfileRow | undefined => memory.rows.get(id),
    names: () => session.store.getState().profiles.map(({ name }) => name),
  };
}

let s = stage();
beforeEach(() => {
  s = stage();
});

/** Adds somebody and comes back as him. */
async function join(name: string, pin?: string): Promise<string> {
  expect(await s.createProfile(name)).toEqual(DONE);
  s.reload();
  if (pin !== undefined) expect(await s.setPin(pin)).toEqual(DONE);
  return s.active();
}

test('shows who is there, in the order in which they came', async () => {
  expect(s.store.getState()).toEqual({ status: 'closed', profiles: [] });
  await join('王芳', '1234');
  s.events.set('p2', 7);
  await s.refresh();
  expect(s.store.getState()).toEqual({
    status: 'ready',
    profiles: [
      { id: 'p1', name: '', isActive: false, hasPin: false, isLocked: false, events: 0, lastAt: undefined },
      { id: 'p2', name: '王芳', isActive: true, hasPin: true, isLocked: false, events: 7, lastAt: undefined },
    ],
  });
});

test('where nothing can be kept, or the device refuses, it says so and throws nothing', async () => {
  const none = createProfilesSession({ ...s.parts, open: async () => undefined });
  await none.refresh();
  expect(none.store.getState().status).toBe('unavailable');
  expect(await none.createProfile('王芳')).toEqual(refused('unavailable'));
  const list = async () => {
    throw new DOMException('gone', 'InvalidStateError');
  };
  const broken = createProfilesSession({
    ...s.parts,
    open: async () => ({ profiles: { ...s.door, list }, profile: 'p1' }),
  });
  expect(await broken.createProfile('王芳')).toEqual(refused('storage'));
  await broken.refresh();
  expect(broken.store.getState().status).toBe('unavailable');
});

describe('names', () => {
  test('a new one is trimmed, made active, and the other tabs are told after that', async () => {
    expect(await s.createProfile('  王芳 ')).toEqual(DONE);
    expect(s.row('p2')?.name).toBe('王芳');
    expect(s.calls).toEqual(['activate p2', 'switched']);
  });

  test('none, a long one and one that is there are refused, and nothing changes', async () => {
    await join('Wang Fang');
    const before = JSON.stringify([...s.rows]);
    expect(await s.createProfile('  ')).toEqual(refused('name-missing'));
    expect(await s.createProfile('王'.repeat(NAME_LENGTH + 1))).toEqual(refused('name-long'));
    expect(await s.createProfile('wangｆａng')).toEqual(refused('name-taken'));
    expect(JSON.stringify([...s.rows])).toBe(before);
  });

  test('one may keep its own name, or write it otherwise', async () => {
    await join('wang fang');
    expect(await s.rename('Wang Fang')).toEqual(DONE);
    expect(s.names()).toEqual(['', 'Wang Fang']);
  });

  test('whatever is accepted is told apart from all others', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 12 }), (wishes) => {
        const taken: string[] = [];
        for (const wish of wishes) if (!nameProblem(wish, taken)) taken.push(wish.trim());
        const plain = taken.map((name) => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase());
        expect(new Set(plain).size).toBe(taken.length);
      }),
    );
  });
});

describe('switching', () => {
  test('activates first, then tells', async () => {
    await join('王芳');
    s.calls.length = 0;
    expect(await s.switchProfile('p1')).toEqual(DONE);
    expect(s.calls).toEqual(['activate p1', 'switched']);
  });

  test('one with a PIN wants it; a wrong one changes nothing', async () => {
    await join('王芳', '1234');
    await s.switchProfile('p1');
    s.reload();
    s.calls.length = 0;
    expect(await s.switchProfile('p2')).toMatchObject(refused('wrong-pin'));
    expect(await s.switchProfile('p2', '9999')).toMatchObject(refused('wrong-pin'));
    expect(s.calls).toEqual([]);
    expect(await s.switchProfile('p2', '1234')).toEqual(DONE);
    expect(s.active()).toBe('p2');
  });

  test('whoever left with an open lock is asked again when he comes back', async () => {
    await join('王芳', '1234');
    await s.switchProfile('p1');
    s.reload();
    await s.refresh();
    expect(s.store.getState().profiles[1]).toMatchObject({ name: '王芳', isLocked: true });
    await join('赵强');
    expect(s.keeper.open()).toBeUndefined();
  });

  test('somebody who was removed in another tab is gone', async () => {
    expect(await s.switchProfile('p9')).toEqual(refused('gone'));
  });

  test('a page that slept through a switch changes nothing of the one who is active now', async () => {
    await s.createProfile('王芳');
    expect(await s.rename('赵强')).toEqual(refused('gone'));
    expect(await s.setPin('1234')).toEqual(refused('gone'));
    expect(await s.unlockProfile('1234')).toEqual(refused('gone'));
    expect(s.row('p2')).toMatchObject({ name: '王芳' });
  });
});

describe('PINs', () => {
  test('set, changed and taken away: the current one is asked for, other tabs are told', async () => {
    expect(await s.setPin('1234')).toEqual(DONE);
    expect(await s.setPin('5678')).toMatchObject(refused('wrong-pin'));
    expect(await s.setPin('5678', '1234')).toEqual(DONE);
    expect(s.row('p1')?.lock?.hash).toBe('5678');
    expect(await s.clearPin('1234')).toMatchObject(refused('wrong-pin'));
    expect(await s.clearPin('5678')).toEqual(DONE);
    expect(s.row('p1')).not.toHaveProperty('lock');
    expect(s.calls).toEqual(['switched', 'switched', 'switched']);
    expect(s.keeper.open()).toBeUndefined();
  });

  test('locked, nothing of the profile can be changed until it is unlocked', async () => {
    await s.setPin('1234');
    expect(await s.lockProfile()).toEqual(DONE);
    expect(await s.rename('王芳')).toEqual(refused('locked'));
    expect(await s.setPin('9999', '1234')).toEqual(refused('locked'));
    expect(await s.clearPin('1234')).toEqual(refused('locked'));
    expect(await s.unlockProfile('1111')).toMatchObject(refused('wrong-pin'));
    expect(await s.unlockProfile('1234')).toEqual(DONE);
    expect(await s.rename('王芳')).toEqual(DONE);
  });
});

describe('wiping', () => {
  test('of somebody else: gone from the store, forgotten outside it, this page stays', async () => {
    await join('王芳');
    s.calls.length = 0;
    expect(await s.wipeProfile('p1')).toEqual(DONE);
    expect(s.calls).toEqual(['wipe p1', 'forget p1']);
    expect(s.names()).toEqual(['王芳']);
  });

  test('of the active one: first somebody without a PIN takes over in every tab, then he is removed', async () => {
    await s.setPin('1234');
    await join('赵强');
    await join('王芳');
    s.calls.length = 0;
    expect(await s.wipeProfile('p3')).toEqual(DONE);
    expect(s.calls).toEqual(['activate p2', 'switched', 'wipe p3', 'forget p3']);
  });

  test('of the only one: a new one without a name takes over', async () => {
    expect(await s.wipeProfile('p1')).toEqual(DONE);
    expect(s.calls).toEqual(['activate p2', 'switched', 'wipe p1', 'forget p1']);
    expect(s.row('p2')?.name).toBe('');
  });

  test('needs no PIN, since it is no protection against whoever has the computer', async () => {
    await s.setPin('1234');
    await s.lockProfile();
    expect(await s.wipeProfile('p1')).toEqual(DONE);
    expect(s.keeper.open()).toBeUndefined();
  });

  test('twice is gone', async () => {
    await join('王芳');
    await s.wipeProfile('p1');
    expect(await s.wipeProfile('p1')).toEqual(refused('gone'));
  });
});
