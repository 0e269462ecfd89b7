// The log on the device: gap-free, in order, and nothing lost between two tabs, clocks set back or unknown events.
import { beforeEach, describe, expect, test } from 'vitest';
import { isStoredEvent } from '../../../src/core/record/is-stored-event.ts';
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

test('what was appended stands there in order after the log is opened again', async () => {
  const log = await opened();
  const { device, profile } = log;
  for (const value of ['a', 'b', 'c'])
    expect(await log.append(fieldDraft(value))).toMatchObject({ ok: true });
  log.close();

  const again = await opened();
  expect(again).toMatchObject({ device, profile });
  expect(await again.append(fieldDraft('d'))).toMatchObject({
    ok: true,
    event: { id: `${device}-4`, seq: 4 },
  });
  expect(await valuesOf(again)).toEqual(['a', 'b', 'c', 'd']);
});

test('an event has every part of its envelope', async () => {
  const log = await opened();
  const result = await log.append(fieldDraft('a'));
  expect(result.ok && isStoredEvent(result.event)).toBe(true);
  expect(result).toMatchObject({
    event: {
      course: 'c',
      seq: 1,
      hlc: '001700000000000-00000',
      at: 1_700_000_000_000,
      tzOffsetMin: 480,
      type: 'fieldSaved',
      v: 1,
    },
  });
});

test('appends that were not waited for get seqs without a gap', async () => {
  const log = await opened();
  const results = await Promise.all(Array.from({ length: 20 }, (_, i) => log.append(fieldDraft(String(i)))));
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect((await eventsOf(log)).map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});

test('two tabs that write at once both keep everything', async () => {
  const [one, two] = await Promise.all([opened(), opened()]);
  expect(one.device).toBe(two.device);
  const drafts = Array.from({ length: 30 }, (_, i) => [`one-${i}`, `two-${i}`] as const);
  await Promise.all(
    drafts.flatMap(([first, second]) => [one.append(fieldDraft(first)), two.append(fieldDraft(second))]),
  );
  const seqs = (await eventsOf(one)).map(({ seq }) => seq).sort((a, b) => a - b);
  expect(seqs).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  expect(new Set(await valuesOf(two))).toEqual(new Set(drafts.flat()));
  expect(await valuesOf(two)).toEqual(await valuesOf(one));
});

test('what a tab wrote first stays first when another tab comes between two writes that are under way', async () => {
  let now = 1_700_000_000_000;
  const changing = { now: () => now };
  const [one, two] = await Promise.all([opened(changing), opened(changing)]);
  now += 50;
  await two.append(fieldDraft('between'));
  now -= 20;
  const both = await Promise.all([one.append(fieldDraft('first')), one.append(fieldDraft('second'))]);
  expect(both.every(({ ok }) => ok)).toBe(true);
  const order = (await valuesOf(one)).filter((value) => value !== 'between');
  expect(order).toEqual(['first', 'second']);
  expect(new Set((await eventsOf(one)).map(({ seq }) => seq))).toEqual(new Set([1, 2, 3]));
});

test('a clock that is set back a year does not turn the order round', async () => {
  let now = 1_700_000_000_000;
  const log = await opened({ now: () => now });
  await log.append(fieldDraft('before'));
  now -= 365 * 24 * 3600 * 1000;
  await log.append(fieldDraft('after'));
  log.close();
  const again = await opened({ now: () => now });
  await again.append(fieldDraft('later'));
  expect(await valuesOf(again)).toEqual(['before', 'after', 'later']);
});

test('events of other devices, unknown types and newer versions are kept and read; damaged rows are passed over', async () => {
  const log = await opened();
  await log.append(fieldDraft('mine'));
  const [foreign] = foreignEvents('other', 1, { from: 7, startMs: 1_700_000_000_493 });
  if (!foreign) throw new Error('no event');
  const unknown = { ...foreign, type: 'somethingLater', v: 3, body: { value: 'foreign' } };
  expect(await log.takeIn([unknown], log.profile)).toMatchObject({ ok: true, added: 1 });
  const db = await rawDatabase();
  await db.table('events').add({ device: log.device, seq: 2 });
  db.close();
  expect(await valuesOf(log)).toEqual(['mine', 'foreign']);
  await withoutDamage(log.device);

  const again = await opened();
  const next = await again.append(fieldDraft('next'));
  expect(next).toMatchObject({ event: { seq: 2, hlc: '001700000000500-00001' } });
});

describe('separate records', () => {
  test('for another base path and another course', async () => {
    const log = await opened();
    await log.append(fieldDraft('here'));
    expect(await valuesOf(await opened({ base: '/' }))).toEqual([]);
    expect(await valuesOf(await opened({ course: 'other' }))).toEqual([]);
  });
});

test('a draft that makes no sense throws and leaves no trace', async () => {
  const log = await opened();
  const nonsense = { ...fieldDraft('x'), body: { lesson: '', block: 'b1', field: 'f1', value: 'x' } };
  await expect(log.append(nonsense)).rejects.toThrow('not a fieldSaved');
  expect(await valuesOf(log)).toEqual([]);
});

async function withoutDamage(device: string): Promise<void> {
  const db = await rawDatabase();
  await db.table('events').delete([device, 2]);
  db.close();
}
