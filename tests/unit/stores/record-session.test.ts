// A page and its record: call order, one retry, the other tabs, and a page that keeps working when nothing can be kept.
import { describe, expect, test, vi } from 'vitest';
import { unsavedEvents } from '../../../src/core/progress/unsaved-events.ts';
import type { EventDraft } from '../../../src/schema/words/event.ts';
import type { AppendResult, EventLog, OpenResult } from '../../../src/storage/event-log.ts';
import type { RecordNews } from '../../../src/stores/record-channel.ts';
import { eventWith } from '../core/record/event-samples.ts';
import { fakeLog, field, NOW, notes, REF, savedValue, session, soon } from './session-support.ts';

test('opens once, however often it is asked, and shows what was kept before', async () => {
  const { log, kept } = fakeLog();
  kept.push(eventWith({ profile: 'p' }));
  const { store, open, opens } = session({ ok: true, log });
  expect(store.getState().status).toBe('closed');
  const opening = Promise.all([open(), open()]);
  expect(store.getState().status).toBe('opening');
  await opening;
  await open();
  expect(opens()).toBe(1);
  expect(store.getState()).toMatchObject({
    status: 'ready',
    progress: { lessons: { l1: { openedAt: 1001 } } },
  });
});

test('record opens by itself, folds and tells the other tabs what was kept', async () => {
  const { log, kept } = fakeLog();
  const { store, record, told } = session({ ok: true, log });
  expect(await record('fieldSaved', REF, field('a'))).toEqual({ saved: true });
  expect(savedValue(store)).toBe('a');
  expect(store.getState()).toMatchObject({ status: 'ready', savedAt: NOW });
  expect(told).toEqual(kept.map((event) => ({ kind: 'kept', event })));
});

test('calls are kept in call order, a slow one first', async () => {
  const { log, kept } = fakeLog();
  const { record } = session({ ok: true, log });
  await Promise.all(['slow', 'b', 'c'].map((value) => record('fieldSaved', REF, field(value))));
  expect(kept.map(({ body }) => (body as { value: string }).value)).toEqual(['slow', 'b', 'c']);
});

describe('a failed append', () => {
  test.each([
    [['quota'], 'full'],
    [['blocked'], 'unavailable'],
    [['closed', 'closed'], 'unavailable'],
  ] as const)('for %s shows as %s, waits in sight, and is kept before the next', async (failures, status) => {
    const { log, kept } = fakeLog([...failures]);
    const { store, record } = session({ ok: true, log });
    expect(await record('fieldSaved', REF, field('a'))).toEqual({ saved: false });
    expect(store.getState()).toMatchObject({ status, waiting: 1 });
    expect(savedValue(store)).toBe('a');
    expect(kept).toEqual([]);
    expect(await record('fieldSaved', REF, field('b'))).toEqual({ saved: true });
    expect(store.getState()).toMatchObject({ status: 'ready', waiting: 0, total: 2 });
    expect(kept.map(({ body }) => (body as { value: string }).value)).toEqual(['a', 'b']);
    expect(savedValue(store)).toBe('b');
  });

  test('is no event of any device while it waits: nothing more is unsaved, and no backup reaches it', async () => {
    const { log, failures } = fakeLog();
    const { store, record } = session({ ok: true, log });
    await record('fieldSaved', REF, field('a'));
    const { devices } = store.getState().progress;
    failures.push('quota');
    await record('backupMade', REF, { way: 'file', file: 'f.hkb', events: 1, covered: { d: 1 } });
    const { progress, waiting } = store.getState();
    expect(waiting).toBe(1);
    expect(unsavedEvents(progress)).toBe(0);
    expect(progress.devices).toEqual(devices);
    expect(progress.backup).toMatchObject({ file: 'f.hkb', events: 1 });
    expect(progress.backup.covered).toEqual({ d: 1 });
  });

  test('is tried again by itself after a while', async () => {
    const { log, kept } = fakeLog(['quota', 'quota']);
    const { store, record, retry } = session({ ok: true, log });
    await record('fieldSaved', REF, field('a'));
    await retry();
    expect(kept).toEqual([]);
    await retry();
    expect(kept).toHaveLength(1);
    expect(store.getState()).toMatchObject({ status: 'ready', waiting: 0, savedAt: NOW });
  });

  test('outlives a reload of the tab, but never gets into the record of somebody else', async () => {
    const { known, stash, held } = notes();
    const full = fakeLog(['quota']);
    const { record } = session({ ok: true, log: full.log }, { known, stash });
    await record('fieldSaved', REF, field('a'));
    expect(held.stashed.drafts).toHaveLength(1);

    const other = fakeLog([], 'q');
    const strangers = session({ ok: true, log: other.log }, notes(undefined, held.stashed));
    await strangers.open();
    await soon();
    expect(other.kept).toEqual([]);
    expect(savedValue(strangers.store)).toBeUndefined();

    const again = session({ ok: true, log: full.log }, { known, stash });
    await again.open();
    await soon();
    expect(full.kept).toHaveLength(1);
    expect(held.stashed.drafts).toEqual([]);
  });

  test.each([
    ['the device is still full', [{ ok: true, log: 'full' }]],
    ['the record can not be opened at first', [{ ok: false, reason: 'blocked' }]],
  ] as const)('that outlived a reload is tried again by itself although %s', async (_, [first]) => {
    const before = notes();
    const { log, kept, failures } = fakeLog(['quota']);
    await session({ ok: true, log }, before).record('fieldSaved', REF, field('a'));

    if (first.ok) failures.push('quota');
    const results: OpenResult[] = first.ok ? [] : [first];
    const { open, retry, store } = session(() => results.shift() ?? { ok: true, log }, before);
    await open();
    await vi.waitFor(() => expect(failures).toEqual([]));
    expect(kept).toEqual([]);
    await retry();
    await vi.waitFor(() => expect(kept).toHaveLength(1));
    expect(store.getState()).toMatchObject({ status: 'ready', waiting: 0 });
  });

  test('because the log was closed opens it anew before the second try', async () => {
    const { log } = fakeLog(['closed']);
    const { record, opens } = session({ ok: true, log });
    expect(await record('fieldSaved', REF, field('a'))).toEqual({ saved: true });
    expect(opens()).toBe(2);
  });

  test('does not hold up the calls after a draft that makes no sense', async () => {
    const { log } = fakeLog();
    const { record } = session({ ok: true, log });
    const nonsense = record('positionMoved', REF, { lesson: 'l1', section: 's1', fraction: Number.NaN });
    const good = record('fieldSaved', REF, field('a'));
    await expect(nonsense).rejects.toThrow('not a positionMoved');
    expect(await good).toEqual({ saved: true });
  });
});

describe('the other tabs', () => {
  test('are folded, once, at their place, and only for this profile', async () => {
    const { log } = fakeLog();
    const { store, open, record, hear } = session({ ok: true, log });
    await open();
    await record('fieldSaved', REF, field('mine'));
    const other = (hlcMs: number, seq: number, value: string): RecordNews => ({
      kind: 'kept',
      event: eventWith({
        device: 'd',
        seq,
        hlc: `${String(hlcMs).padStart(15, '0')}-00000`,
        type: 'fieldSaved',
        body: field(value),
      }),
    });
    hear(other(NOW - 5, 7, 'older'));
    expect(savedValue(store)).toBe('mine');
    hear(other(NOW + 5, 8, 'newer'));
    hear(other(NOW + 5, 8, 'newer'));
    expect(savedValue(store)).toBe('newer');
    hear({
      kind: 'kept',
      event: eventWith({ device: 'e', seq: 3, type: 'fieldSaved', body: field('stranger') }),
    });
    expect(savedValue(store)).toBe('newer');
  });

  test('what is kept while the log is being read stays in sight', async () => {
    const { log } = fakeLog();
    let finish: () => void = () => {};
    const slow: EventLog = {
      ...log,
      read: async () => {
        const before = await log.read();
        await new Promise<void>((done) => {
          finish = done;
        });
        return before;
      },
    };
    const { store, open, record, hear } = session({ ok: true, log: slow });
    const opening = open();
    await soon();
    finish();
    await opening;
    hear({ kind: 'changed' });
    await soon();
    await record('fieldSaved', REF, field('meanwhile'));
    finish();
    await soon();
    expect(savedValue(store)).toBe('meanwhile');
  });

  test('are read from the log when the page comes back', async () => {
    const { log, kept } = fakeLog();
    const { store, open, wake } = session({ ok: true, log });
    await open();
    kept.push(eventWith({ profile: 'p', type: 'fieldSaved', body: field('meanwhile') }));
    await wake();
    expect(savedValue(store)).toBe('meanwhile');
  });
});

describe('where nothing can be kept', () => {
  test.each([
    ['blocked', 'unavailable'],
    ['newer', 'newer'],
  ] as const)('%s: the page goes on in memory and says so', async (reason, status) => {
    const { store, record } = session({ ok: false, reason });
    expect(await record('fieldSaved', REF, field('a'))).toEqual({ saved: false });
    expect(await record('fieldSaved', REF, field('b'))).toEqual({ saved: false });
    expect(savedValue(store)).toBe('b');
    expect(store.getState()).toMatchObject({ status, waiting: 2 });
    expect(store.getState().savedAt).toBeUndefined();
  });

  test('a log that throws at opening is one that is not there', async () => {
    const { store, open } = session(
      { ok: false, reason: 'blocked' },
      { openLog: () => Promise.reject(new Error('broken')) },
    );
    await open();
    expect(store.getState().status).toBe('unavailable');
  });
});

/** A log whose appends never end, as in a page that is gone the next moment; tells which ones were begun. */
function endlessLog() {
  const begun: unknown[] = [];
  const { log } = fakeLog();
  const append = (draft: EventDraft) => {
    begun.push((draft.body as { value?: unknown }).value);
    return new Promise<AppendResult>(() => {});
  };
  return { log: { ...log, append }, begun };
}

test('each append waits for the one before, until the page is being left', async () => {
  const { log, begun } = endlessLog();
  const { open, record, leave } = session({ ok: true, log });
  await open();
  for (const value of ['a', 'b', 'c']) void record('fieldSaved', REF, field(value));
  await soon();
  expect(begun).toEqual(['a']);
  leave();
  await soon();
  expect(begun).toEqual(['a', 'b', 'c']);
});

test('what is recorded while the page is being left is begun before the next task', async () => {
  const { log, begun } = endlessLog();
  let isLeaving = false;
  const { open, record } = session({ ok: true, log }, { isLeaving: () => isLeaving });
  await open();
  void record('fieldSaved', REF, field('a'));
  void record('fieldSaved', REF, field('b'));
  isLeaving = true;
  void record('fieldSaved', REF, field('c'));
  for (let hop = 0; hop < 12; hop += 1) await Promise.resolve();
  expect(begun).toEqual(['a', 'b', 'c']);
});
