// The room on the device: told, or said not to be told; the promise asked for once there is something to lose.
import { describe, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { NO_PROGRESS } from '../../../src/core/progress/progress.ts';
import { createDeviceStorage, type DeviceStorageParts } from '../../../src/stores/device-storage-session.ts';
import type { RecordState } from '../../../src/stores/record-state.ts';

const DAY = 24 * 60 * 60_000;
const CHROME =
  'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
const EMPTY: RecordState = { status: 'opening', progress: NO_PROGRESS, total: 0, waiting: 0 };
const FIELD = { l1: { f1: { value: 'x', at: 1 } } } as unknown as RecordState['progress']['fields'];
const worked = (changes: Partial<RecordState> = {}): RecordState => ({
  ...EMPTY,
  status: 'ready',
  progress: { ...NO_PROGRESS, fields: FIELD },
  ...changes,
});

function stage(changes: Partial<DeviceStorageParts> = {}) {
  const world = { now: 100 * DAY, note: undefined as unknown, isPersisted: false };
  const persist = vi.fn(async () => world.isPersisted);
  const record = createStore<RecordState>()(() => EMPTY);
  const session = createDeviceStorage(() => ({
    manager: {
      estimate: async () => ({ usage: 3_000_000, quota: 2_000_000_000 }),
      persisted: async () => world.isPersisted,
      persist,
    },
    userAgent: CHROME,
    now: () => world.now,
    readNote: () => world.note,
    writeNote: (note) => {
      world.note = note;
    },
    record,
    ...changes,
  }));
  return { ...session, persist, record, world };
}

/** Lets everything that was started come to rest. */
const rest = () => new Promise((done) => setImmediate(done));

describe('the room', () => {
  test('is what the browser says', async () => {
    const { store, refresh } = stage();
    expect(store.getState()).toEqual({ isKnown: false });
    await refresh();
    expect(store.getState()).toEqual({
      isKnown: true,
      usage: 3_000_000,
      quota: 2_000_000_000,
      isPersisted: false,
    });
  });

  const refuse = async () => {
    throw new TypeError('not here');
  };
  test.each([
    ['no storage manager', undefined],
    ['an old one', {}],
    ['one that refuses', { estimate: refuse, persisted: refuse, persist: refuse }],
  ])('%s: nothing is told, nothing is thrown, asking is impossible', async (_, manager) => {
    const { store, refresh, ask, askAfterWork, record } = stage({ manager });
    await refresh();
    expect(store.getState()).toEqual({ isKnown: true });
    expect(await ask()).toBe('impossible');
    askAfterWork();
    record.setState(worked());
    await rest();
  });
});

describe('the button', () => {
  test('granted and refused, each shown at once', async () => {
    const { ask, store, world } = stage();
    expect(await ask()).toBe('refused');
    world.isPersisted = true;
    expect(await ask()).toBe('granted');
    expect(store.getState().isPersisted).toBe(true);
  });
});

describe('asking by itself', () => {
  test('not for reading alone, not while the work is still waiting; once it is kept, once', async () => {
    const { askAfterWork, record, persist } = stage();
    askAfterWork();
    record.setState({ status: 'ready', total: 3 });
    record.setState(worked({ waiting: 1 }));
    record.setState(worked({ status: 'full' }));
    await rest();
    expect(persist).not.toHaveBeenCalled();
    record.setState(worked());
    record.setState(worked({ total: 5 }));
    await rest();
    expect(persist).toHaveBeenCalledTimes(1);
  });

  test('also for work of an earlier day', async () => {
    const { askAfterWork, record, persist } = stage();
    record.setState(worked());
    askAfterWork();
    await rest();
    expect(persist).toHaveBeenCalledTimes(1);
  });

  test('refused: on the next page it is left alone, a week later asked again', async () => {
    const first = stage();
    first.record.setState(worked());
    first.askAfterWork();
    await rest();
    first.world.now += DAY;
    first.askAfterWork();
    await rest();
    expect(first.persist).toHaveBeenCalledTimes(1);
    first.world.now += 6 * DAY;
    first.askAfterWork();
    await rest();
    expect(first.persist).toHaveBeenCalledTimes(2);
  });

  test('a note from the future, or rubbish, is as good as none', async () => {
    for (const note of [{ askedAt: 101 * DAY }, { askedAt: 'x' }, 'x', null]) {
      const { askAfterWork, record, persist, world } = stage();
      world.note = note;
      record.setState(worked());
      askAfterWork();
      await rest();
      expect(persist, JSON.stringify(note)).toHaveBeenCalledTimes(1);
    }
  });

  test('promised already: not asked', async () => {
    const { askAfterWork, record, persist, world } = stage();
    world.isPersisted = true;
    record.setState(worked());
    askAfterWork();
    await rest();
    expect(persist).not.toHaveBeenCalled();
  });

  test('never in Firefox, which would show the learner a question; its button works', async () => {
    const { ask, askAfterWork, record, persist } = stage({ userAgent: FIREFOX });
    askAfterWork();
    record.setState(worked());
    await rest();
    expect(persist).not.toHaveBeenCalled();
    await ask();
    expect(persist).toHaveBeenCalledTimes(1);
  });
});
