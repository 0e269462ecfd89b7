// A record that is taken away, lost, locked or somebody else's: what goes back, what is said, and what is never touched.
import { describe, expect, test, vi } from 'vitest';
import type { EventLog, OpenResult, Standing } from '../../../src/storage/event-log.ts';
import type { StorageFailure } from '../../../src/storage/failure.ts';
import { eventWith } from '../core/record/event-samples.ts';
import {
  fakeLog,
  field,
  NO_PROFILES,
  NOW,
  notes,
  REF,
  savedValue,
  session,
  soon,
} from './session-support.ts';

describe('a log that was taken away', () => {
  test('gets back what the page holds, and goes on', async () => {
    const first = fakeLog();
    const second = fakeLog();
    const logs = [first.log, second.log];
    const { record, store, vanish } = session(() => ({ ok: true, log: logs.shift() ?? second.log }));
    await record('fieldSaved', REF, field('a'));
    await record('fieldSaved', REF, field('b'));
    vanish();
    await soon();
    expect(second.kept.map(({ id }) => id)).toEqual(['d-1', 'd-2']);
    expect(store.getState()).toMatchObject({ status: 'ready', total: 2 });
    expect(savedValue(store)).toBe('b');
    expect(await record('fieldSaved', REF, field('c'))).toEqual({ saved: true });
  });

  test('never gets what belongs to somebody else: the page is loaded anew', async () => {
    const mine = fakeLog();
    const theirs = fakeLog([], 'q');
    const restored: string[] = [];
    const given: (readonly [string, string])[] = [];
    const log: EventLog = {
      ...theirs.log,
      profiles: { ...NO_PROFILES, restore: async ({ profile }) => restored.push(profile) > 0 },
      takeIn: async (events, profile) => {
        given.push(...events.map(({ id }) => [id, profile] as const));
        return { ok: true, added: events.length, known: 0 };
      },
    };
    const logs = [mine.log];
    const { record, vanish, reloads } = session(() => ({ ok: true, log: logs.shift() ?? log }));
    await record('fieldSaved', REF, field('a'));
    vanish();
    await soon();
    expect([restored, given]).toEqual([['p'], [['d-1', 'p']]]);
    expect(theirs.kept).toEqual([]);
    expect(reloads()).toBe(1);
  });

  test('is opened again and again until it opens, and what did not go back is still held', async () => {
    const first = fakeLog();
    const second = fakeLog();
    let room = 0;
    const narrow: EventLog = {
      ...second.log,
      takeIn: async (events, profile) => {
        room += 1;
        return room === 1 ? { ok: false, reason: 'quota' } : second.log.takeIn(events, profile);
      },
    };
    const results: OpenResult[] = [
      { ok: true, log: first.log },
      { ok: false, reason: 'blocked' },
      { ok: true, log: narrow },
    ];
    const { record, store, vanish, retry } = session(() => results.shift() ?? { ok: true, log: narrow });
    await record('fieldSaved', REF, field('a'));
    vanish();
    await soon();
    expect(store.getState().status).toBe('unavailable');
    await retry();
    expect(second.kept).toEqual([]);
    expect(savedValue(store)).toBe('a');
    await retry();
    expect(second.kept.map(({ id }) => id)).toEqual(['d-1']);
    expect(store.getState()).toMatchObject({ status: 'ready', total: 1 });
  });

  test('by a newer version says so, and what is done meanwhile waits', async () => {
    const { log } = fakeLog();
    const results: OpenResult[] = [{ ok: true, log }];
    const { record, store, vanish } = session(() => results.shift() ?? { ok: false, reason: 'newer' });
    await record('fieldSaved', REF, field('a'));
    vanish();
    await soon();
    expect(store.getState().status).toBe('newer');
    expect(await record('fieldSaved', REF, field('b'))).toEqual({ saved: false });
    expect(store.getState()).toMatchObject({ waiting: 1 });
    expect(savedValue(store)).toBe('b');
  });
});

test('a log that an old tab holds is used as soon as it opens, with what was done meanwhile', async () => {
  const { log, kept } = fakeLog();
  let release: (result: OpenResult) => void = () => {};
  const later = new Promise<OpenResult>((done) => {
    release = done;
  });
  const { store, record } = session({ ok: false, reason: 'busy', later });
  expect(await record('fieldSaved', REF, field('a'))).toEqual({ saved: false });
  expect(store.getState().status).toBe('busy');
  release({ ok: true, log });
  await vi.waitFor(() => expect(kept).toHaveLength(1));
  expect(store.getState()).toMatchObject({ status: 'ready', waiting: 0 });
});

describe('a record that was lost', () => {
  const backup = { file: '备份.hkb', at: NOW - 1000, events: 40 };
  const known = { profile: 'p', name: '林晓', events: 50, backup };

  test('is noticed at the next start, with the last backup, until it is restored', async () => {
    const around = notes(known);
    const { log, kept } = fakeLog();
    const first = session({ ok: true, log }, around);
    await first.open();
    expect(first.store.getState().lost).toEqual({ events: 50, backup });
    await first.record('fieldSaved', REF, field('a'));

    const next = session({ ok: true, log }, around);
    await next.open();
    expect(next.store.getState().lost).toEqual({ events: 50, backup });
    kept.push(eventWith({ device: 'old', seq: 1 }));
    await next.reread();
    expect(next.store.getState().lost).toBeUndefined();
    expect(next.told.at(-1)).toEqual({ kind: 'changed' });

    const last = session({ ok: true, log }, around);
    await last.open();
    expect(last.store.getState().lost).toBeUndefined();
  });

  test('in part: events that are missing between others count as lost, unless the learner goes on without them', async () => {
    const around = notes({ ...known, events: 1 });
    const { log, kept } = fakeLog();
    kept.push(eventWith({ seq: 9 }));
    const holey: EventLog = { ...log, read: async () => ({ ok: true, events: kept, total: 1, missing: 8 }) };
    const first = session({ ok: true, log: holey }, around);
    await first.open();
    expect(first.store.getState().lost).toEqual({ events: 8, backup });
    first.forgetLost();
    await soon();
    expect(first.store.getState().lost).toBeUndefined();
    const next = session({ ok: true, log: holey }, around);
    await next.open();
    expect(next.store.getState().lost).toBeUndefined();
  });

  test("of somebody else is nobody's business here", async () => {
    const { log } = fakeLog();
    const { store, open } = session({ ok: true, log }, notes({ ...known, profile: 'q' }));
    await open();
    expect(store.getState().lost).toBeUndefined();
  });
});

test('a locked record is neither shown nor written', async () => {
  const { log, kept } = fakeLog();
  kept.push(eventWith({ type: 'fieldSaved', body: field('secret') }));
  const { store, record } = session({ ok: true, log }, { isLocked: () => true });
  expect(await record('fieldSaved', REF, field('a'))).toEqual({ saved: false });
  expect(store.getState()).toMatchObject({ status: 'locked', waiting: 0 });
  expect(savedValue(store)).toBeUndefined();
  expect(kept).toHaveLength(1);
});

test('when somebody else takes over, this page keeps what is under way and loads anew', async () => {
  const { log, kept } = fakeLog();
  const { record, switched, told, hear, reloads } = session({ ok: true, log });
  void record('fieldSaved', REF, field('slow'));
  await switched();
  expect(kept).toHaveLength(1);
  expect(told.at(-1)).toEqual({ kind: 'switched' });
  hear({ kind: 'switched' });
  expect(reloads()).toBe(1);
});

describe('when the profile was wiped in another tab, this page', () => {
  /** A page that has kept one event of somebody who is then wiped. */
  async function page(failures: StorageFailure[] = []) {
    const mine = fakeLog(failures);
    let standing: Standing = 'active';
    const log: EventLog = { ...mine.log, standing: async () => standing };
    const beside = notes();
    const made = session({ ok: true, log }, beside);
    await made.record('fieldSaved', REF, field('a'));
    const wipe = () => {
      standing = 'removed';
      mine.failures.push('removed', 'removed', 'removed');
    };
    return { ...made, ...mine, beside: beside.held, wipe, stand: (next: Standing) => (standing = next) };
  }

  test('lets go of what it is told to keep, and loads anew', async () => {
    const { record, beside, wipe, reloads, kept } = await page();
    expect(beside.known?.profile).toBe('p');
    wipe();
    expect(await record('fieldSaved', REF, field('b'))).toEqual({ saved: false });
    // Its page is being left because of that, and writes what stands in its fields.
    expect(await record('fieldSaved', REF, field('c'))).toEqual({ saved: false });
    expect(kept).toHaveLength(1);
    expect(beside).toEqual({ known: undefined, stashed: { profile: 'p', drafts: [] } });
    expect(reloads()).toBe(1);
  });

  test('lets go of what waits, at the next try', async () => {
    const { record, beside, wipe, reloads, retry, failures } = await page();
    failures.push('quota');
    await record('fieldSaved', REF, field('b'));
    expect(beside.stashed.drafts).toHaveLength(1);
    wipe();
    await retry();
    expect(beside.stashed.drafts).toEqual([]);
    expect(beside.known).toBeUndefined();
    expect(reloads()).toBe(1);
  });

  test('takes back the note that it wrote in that moment, some seconds later', async () => {
    const { record, beside, stand, reloads, retry } = await page();
    // The event was kept before, and went with her; the note came after.
    stand('removed');
    await record('fieldSaved', REF, field('b'));
    await retry();
    expect(beside.known).toBeUndefined();
    expect(reloads()).toBe(1);
  });

  test('leaves loading anew to whoever told the others', async () => {
    const { record, beside, switched, wipe, reloads } = await page();
    await switched();
    wipe();
    await record('fieldSaved', REF, field('b'));
    expect(beside.known).toBeUndefined();
    expect(reloads()).toBe(0);
  });

  test('gives nothing back to a database that it opens anew', async () => {
    const mine = fakeLog();
    const theirs = fakeLog([], 'q');
    const log: EventLog = {
      ...theirs.log,
      profiles: { ...NO_PROFILES, restore: async () => false },
      takeIn: () => expect.fail('given back'),
    };
    const logs = [mine.log];
    const beside = notes();
    const { record, vanish, reloads } = session(() => ({ ok: true, log: logs.shift() ?? log }), beside);
    await record('fieldSaved', REF, field('a'));
    vanish();
    await soon();
    expect(beside.held.known).toBeUndefined();
    expect(reloads()).toBe(1);
  });
});

test.each([
  ['is noted', 'active', 'q', 1],
  ['is active', 'passive', 'p', 1],
  ['is neither', 'active', 'p', 0],
] as const)('a page that comes back loads anew when somebody else %s', async (_, standing, noted, times) => {
  const { log } = fakeLog();
  const { known, stash, held } = notes();
  const { open, wake, reloads } = session(
    { ok: true, log: { ...log, standing: async () => standing } },
    { known, stash },
  );
  await open();
  held.known = { profile: noted, name: '', events: 0 };
  await wake();
  expect(reloads()).toBe(times);
});
