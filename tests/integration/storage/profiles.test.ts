// Several people in one browser: each has a record of his own, and who goes leaves nothing behind.
import { beforeEach, describe, expect, test } from 'vitest';
import { NO_PROGRESS } from '../../../src/core/progress/progress.ts';
import { extendCheckpoint } from '../../../src/storage/checkpoint.ts';
import { RemovedError } from '../../../src/storage/removed.ts';
import {
  eventsOf,
  fieldDraft,
  foreignEvents,
  freshDevice,
  opened,
  rawDatabase,
  valuesOf,
} from './log-support.ts';

beforeEach(freshDevice);

test('who is active writes; the others see nothing of it', async () => {
  const one = await opened();
  await one.append(fieldDraft('一'));
  const second = await one.profiles.create('周敏');
  await one.profiles.rename(one.profile, '林晓');
  expect((await one.profiles.list()).map(({ name, isActive, events }) => [name, isActive, events])).toEqual(
    expect.arrayContaining([
      ['林晓', true, 1],
      ['周敏', false, 0],
    ]),
  );
  await one.profiles.activate(second.id);
  const two = await opened();
  expect(two.profile).toBe(second.id);
  expect(two.device).not.toBe(one.device);
  await two.append(fieldDraft('二'));
  expect(await valuesOf(two)).toEqual(['二']);
  expect(await valuesOf(one)).toEqual(['一']);
});

test('a lock is kept with the profile and taken off again', async () => {
  const log = await opened();
  const lock = { salt: 's', iterations: 2, hash: 'h' };
  await log.profiles.setLock(log.profile, lock);
  expect((await opened()).owner.lock).toEqual(lock);
  await log.profiles.setLock(log.profile, undefined);
  expect((await opened()).owner).not.toHaveProperty('lock');
});

test('events of somebody else on this device are refused', async () => {
  const log = await opened();
  const events = foreignEvents('other', 3);
  const second = await log.profiles.create('周敏');
  await log.takeIn(events, second.id);
  expect(await log.takeIn(events, log.profile)).toEqual({ ok: false, reason: 'other-profile' });
  expect(await log.checkIn(events, log.profile)).toMatchObject({ isForeign: true });
  expect(await eventsOf(log)).toEqual([]);
});

test('wiping removes every event, segment, device and name of a profile, and nothing of the others', async () => {
  const log = await opened();
  await log.append(fieldDraft('stays'));
  const leaving = await log.profiles.create('要走的人');
  await log.takeIn(foreignEvents('gone', 2500), leaving.id);
  await log.profiles.wipe(leaving.id);
  const db = await rawDatabase();
  const all = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));
  db.close();
  expect(all).not.toMatch(/gone|要走的人/);
  expect(all).not.toContain(leaving.device);
  expect(await valuesOf(log)).toEqual(['stays']);
});

test('when the last one is wiped, a new one without a past begins', async () => {
  const log = await opened();
  await log.append(fieldDraft('x'));
  await log.profiles.wipe(log.profile);
  const next = await opened();
  expect(next.profile).not.toBe(log.profile);
  expect(await valuesOf(next)).toEqual([]);
});

test('a database that has to be made anew keeps the person and takes a new writing device', async () => {
  const log = await opened({ known: { profile: 'p-known', name: '林晓' } });
  expect(log.owner).toMatchObject({ id: 'p-known', name: '林晓' });
  expect((await opened({ known: { profile: 'other', name: '' } })).profile).toBe('p-known');
});

test('somebody whose database went away comes back beside who has begun meanwhile, or in place of who has not', async () => {
  const fresh = await opened();
  await fresh.profiles.restore({ profile: 'p-back', name: '林晓' });
  expect((await opened()).owner).toMatchObject({ id: 'p-back', name: '林晓' });
  const other = await opened();
  await other.append(fieldDraft('begun'));
  await other.profiles.restore({ profile: 'p-third', name: '' });
  await other.profiles.restore({ profile: 'p-third', name: 'again' });
  expect((await opened()).profile).toBe('p-back');
  expect((await other.profiles.list()).map(({ id, name }) => [id, name])).toContainEqual(['p-third', '']);
});

test('who has only looked at a lesson has not begun: whose database went away comes back in place of him', async () => {
  const looking = await opened();
  const ref = { id: 'm1-lesson', hash: '0a1b2c3d4e5f' };
  await looking.append({ type: 'lessonOpened', ref, body: { lesson: ref.id } });
  await looking.append({
    type: 'timeSpent',
    ref,
    body: { lesson: ref.id, section: 'm1-lesson-s1', activeMs: 30_000 },
  });
  await looking.profiles.restore({ profile: 'p-back', name: '林晓' });
  expect((await opened()).profile).toBe('p-back');
  expect(await looking.profiles.list()).toHaveLength(2);
});

describe('a page that heard nothing of a wipe', () => {
  /** Two pages of the one who is then wiped in the first. */
  async function asleep() {
    const log = await opened();
    await log.append(fieldDraft('before'));
    const page = await opened();
    const events = await eventsOf(page);
    await log.profiles.wipe(log.profile);
    return { page, events };
  }
  /** All that is in the database, except that somebody was there. */
  async function left(): Promise<readonly unknown[]> {
    const db = await rawDatabase();
    const rows = await Promise.all([db.events, db.segments, db.checkpoints].map((table) => table.toArray()));
    db.close();
    return rows.flat();
  }

  test('writes nothing more, however often it tries', async () => {
    const { page } = await asleep();
    for (const value of ['a', 'b']) {
      expect(await page.append(fieldDraft(value))).toEqual({ ok: false, reason: 'removed' });
    }
    expect(await left()).toEqual([]);
    expect(await valuesOf(await opened())).toEqual([]);
  });

  test('writes all before the wipe or nothing after it, whatever is under way', async () => {
    const log = await opened();
    const page = await opened();
    const appends = ['a', 'b', 'c'].map((value) => page.append(fieldDraft(value)));
    const wiped = log.profiles.wipe(log.profile);
    const late = page.append(fieldDraft('d'));
    await Promise.all([...appends, wiped]);
    expect(await late).toEqual({ ok: false, reason: 'removed' });
    expect(await left()).toEqual([]);
  });

  test('gives nothing back, and does not make her anew', async () => {
    const { page, events } = await asleep();
    expect(await page.takeIn(events, page.profile)).toEqual({ ok: false, reason: 'removed' });
    expect(await page.profiles.restore({ profile: page.profile, name: '她' })).toBe(false);
    expect(await left()).toEqual([]);
    expect((await page.profiles.list()).map(({ id }) => id)).not.toContain(page.profile);
  });

  test('keeps no sum of her record', async () => {
    const { page, events } = await asleep();
    const db = await rawDatabase();
    const [event] = events;
    const row = {
      profile: page.profile,
      version: 1,
      hlc: event?.hlc ?? '',
      vector: {},
      progress: NO_PROGRESS,
    };
    await expect(extendCheckpoint(db, row, events)).rejects.toThrow(RemovedError);
    db.close();
    expect(await left()).toEqual([]);
  });

  test('learns of it when it reads or asks', async () => {
    const { page } = await asleep();
    expect(await page.read()).toEqual({ ok: false, reason: 'removed' });
    expect(await page.standing()).toBe('removed');
  });

  test('her backup can still be taken in by who comes next', async () => {
    const { events } = await asleep();
    const next = await opened();
    expect(await next.takeIn(events, next.profile)).toEqual({ ok: true, added: 1, known: 0 });
    expect(await valuesOf(next)).toEqual(['before']);
  });
});

test('a record stands as active until somebody else is', async () => {
  const log = await opened();
  const second = await log.profiles.create('周敏');
  expect(await log.standing()).toBe('active');
  await log.profiles.activate(second.id);
  expect(await log.standing()).toBe('passive');
});
