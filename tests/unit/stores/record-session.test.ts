// A page and its record: call order, one retry, the other tabs, and a page that keeps working when nothing can be kept.
import { describe, expect, test } from 'vitest';
import { makeEvent, type Writer } from '../../../src/core/record/make-event.ts';
import type { EventDraft, StoredEvent } from '../../../src/schema/words/event.ts';
import type { AppendResult, EventLog, OpenResult } from '../../../src/storage/event-log.ts';
import type { StorageFailure } from '../../../src/storage/failure.ts';
import { createRecordSession, type SessionParts } from '../../../src/stores/record-session.ts';
import { eventWith } from '../core/record/event-samples.ts';

const REF = { id: 'l1', hash: 'h' };
const NOW = 1_700_000_000_000;
const field = (value: string) => ({ lesson: 'l1', block: 'b1', field: 'f1', value });

/** A log in memory whose next appends fail for the given reasons. */
function fakeLog(failures: StorageFailure[] = []) {
  const kept: StoredEvent[] = [];
  let writer: Writer = { course: 'c', profile: 'p', device: 'd', seq: 0 };
  const append = async (draft: EventDraft): Promise<AppendResult> => {
    const seen = draft.body as { value?: string };
    await new Promise((done) => setTimeout(done, seen.value === 'slow' ? 20 : 1));
    const reason = failures.shift();
    if (reason) return { ok: false, reason };
    const event = makeEvent(draft, writer, { now: () => NOW });
    writer = { ...writer, seq: event.seq, hlc: event.hlc };
    kept.push(event);
    return { ok: true, event };
  };
  const log: EventLog = {
    device: 'd',
    profile: 'p',
    append,
    readAll: async () => ({ ok: true, events: [...kept] }),
    close: () => {},
  };
  return { log, kept, failures };
}

function session(result: OpenResult, changes: Partial<SessionParts> = {}) {
  const told: StoredEvent[] = [];
  let opens = 0;
  let hear: (event: StoredEvent) => void = () => {};
  const made = createRecordSession(() => ({
    course: 'c',
    env: { now: () => NOW },
    openLog: async () => {
      opens += 1;
      return result;
    },
    join: (listener) => {
      hear = listener;
      return { tell: (event) => void told.push(event), close: () => {} };
    },
    isLeaving: () => false,
    ...changes,
  }));
  return { ...made, told, opens: () => opens, hear: (event: StoredEvent) => hear(event) };
}

const savedValue = (store: ReturnType<typeof session>['store']) =>
  store.getState().progress.fields['b1']?.['f1']?.value;

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
  expect(told).toEqual(kept);
});

test('calls are kept in call order, a slow one first', async () => {
  const { log, kept } = fakeLog();
  const { record } = session({ ok: true, log });
  await Promise.all(['slow', 'b', 'c'].map((value) => record('fieldSaved', REF, field(value))));
  expect(kept.map(({ body }) => (body as { value: string }).value)).toEqual(['slow', 'b', 'c']);
});

describe('a failed append', () => {
  test('is tried once more', async () => {
    const { log, kept } = fakeLog(['quota']);
    const { store, record } = session({ ok: true, log });
    expect(await record('fieldSaved', REF, field('a'))).toEqual({ saved: true });
    expect(kept).toHaveLength(1);
    expect(store.getState().status).toBe('ready');
  });

  test.each([
    ['quota', 'full'],
    ['blocked', 'unavailable'],
    ['closed', 'unavailable'],
  ] as const)('twice for %s shows as %s, and heals with the next that succeeds', async (reason, status) => {
    const { log } = fakeLog([reason, reason]);
    const { store, record } = session({ ok: true, log });
    expect(await record('fieldSaved', REF, field('a'))).toEqual({ saved: false });
    expect(store.getState().status).toBe(status);
    expect(savedValue(store)).toBeUndefined();
    expect(await record('fieldSaved', REF, field('b'))).toEqual({ saved: true });
    expect(store.getState().status).toBe('ready');
    expect(savedValue(store)).toBe('b');
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
    const other = (hlcMs: number, seq: number, value: string) =>
      eventWith({
        device: 'e',
        seq,
        hlc: `${String(hlcMs).padStart(15, '0')}-00000`,
        type: 'fieldSaved',
        body: field(value),
      });
    hear(other(NOW - 5, 1, 'older'));
    expect(savedValue(store)).toBe('mine');
    hear(other(NOW + 5, 2, 'newer'));
    hear(other(NOW + 5, 2, 'newer'));
    expect(savedValue(store)).toBe('newer');
    hear({ ...other(NOW + 9, 3, 'stranger'), profile: 'q' });
    expect(savedValue(store)).toBe('newer');
  });

  test('are read from the log when the page comes back', async () => {
    const { log, kept } = fakeLog();
    const { store, open, refresh } = session({ ok: true, log });
    await open();
    kept.push(eventWith({ profile: 'p', type: 'fieldSaved', body: field('meanwhile') }));
    await refresh();
    expect(savedValue(store)).toBe('meanwhile');
  });
});

describe('where nothing can be kept', () => {
  test.each(['blocked', 'newer'] as const)('%s: the page goes on in memory and says so', async (reason) => {
    const { store, record } = session({ ok: false, reason });
    expect(await record('fieldSaved', REF, field('a'))).toEqual({ saved: false });
    expect(await record('fieldSaved', REF, field('b'))).toEqual({ saved: false });
    expect(savedValue(store)).toBe('b');
    expect(store.getState()).toMatchObject({ status: 'unavailable' });
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

const soon = () => new Promise((done) => setTimeout(done, 5));

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
