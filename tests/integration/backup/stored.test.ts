// Backups of the real record: long ones with sealed segments, several people, and files that must not touch it.
import { beforeEach, expect, test } from 'vitest';
import { backupEvents } from '../../../src/backup/backup-events.ts';
import type { StoredEvent } from '../../../src/schema/words/event.ts';
import { fileOf } from '../../unit/backup/histories.ts';
import { dice, mutated, originalOf } from '../../unit/backup/mutate.ts';
import { eventsOf, fieldDraft, foreignEvents, freshDevice } from '../storage/log-support.ts';
import { storedPlace } from './stored-place.ts';

beforeEach(freshDevice);

type Stored = Awaited<ReturnType<typeof storedPlace>>;

async function exported({ session }: Stored) {
  const made = await session.makeBackup({});
  if (!made.ok) throw new Error(`not made: ${made.reason}`);
  return made;
}

async function imported({ session }: Stored, file: Blob, into: 'mine' | 'other' = 'mine') {
  const opened = await session.openBackup(file);
  if (!opened.ok) throw new Error(`refused: ${opened.reason}`);
  return session.importBackup(opened.preview, { into });
}

async function idsIn(file: Blob): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const events of backupEvents(file, {})) ids.push(...events.map(({ id }) => id));
  return ids.sort();
}

const idsOf = (events: readonly StoredEvent[]) => events.map(({ id }) => id).sort();

test('long records meet whatever of them is sealed and whatever came before', async () => {
  const [one, two] = [await storedPlace('/1/'), await storedPlace('/2/')];
  const phone = foreignEvents('phone', 7000);
  const tablet = foreignEvents('tablet', 2600);
  // The first has the middle of a device and seals it, then the rest of it comes from a file, in two pieces that overlap.
  await one.log.takeIn(phone.slice(2000, 4500), one.log.profile);
  await one.log.tidy();
  await one.write(fieldDraft('here'), 1_700_000_100_000);
  const early = await fileOf(phone.slice(0, 3000), { course: 'c' });
  const late = await fileOf([...phone.slice(1500), ...tablet], { course: 'c' });
  expect(await imported(one, late)).toMatchObject({ added: 5600, known: 2500 });
  expect(await imported(one, early)).toMatchObject({ added: 1500, known: 1500 });
  await one.log.tidy();
  expect(await imported(one, late)).toMatchObject({ added: 0, known: 8100 });

  const { blob, events, covered } = await exported(one);
  expect([events, covered]).toEqual([9601, { [one.log.device]: 1, phone: 7000, tablet: 2600 }]);
  await imported(two, blob);
  await two.write(fieldDraft('there'), 1_700_000_200_000);
  await imported(one, (await exported(two)).blob);
  expect(await eventsOf(one.log)).toEqual(await eventsOf(two.log));
  expect(await idsIn((await exported(one)).blob)).toEqual(idsOf(await eventsOf(two.log)));
});

test('what the learner does after restoring comes after what he restored', async () => {
  const place = await storedPlace('/1/');
  const future = foreignEvents('ahead', 3, { startMs: 1_900_000_000_000 });
  await imported(place, await fileOf(future, { course: 'c' }));
  await place.write(fieldDraft('after'), 1_700_000_000_000);
  const events = await eventsOf(place.log);
  expect(events.at(-1)?.device).toBe(place.log.device);
});

test('somebody else beside me: his record and mine stay apart, in both directions', async () => {
  const place = await storedPlace('/1/');
  await place.write(fieldDraft('mine'), 1_700_000_000_000);
  const his = await fileOf(foreignEvents('his', 300), { course: 'c', profile: 'elsewhere', name: '周敏' });
  expect(await imported(place, his, 'other')).toMatchObject({ ok: true, added: 300 });
  expect((await place.log.profiles.list()).map(({ name, events }) => [name, events])).toEqual([
    ['', 1],
    ['周敏', 300],
  ]);
  expect((await exported(place)).events).toBe(1);
  expect(await place.session.openBackup(his)).toEqual({ ok: false, reason: 'other-profile' });
});

test('a stopped import of somebody else leaves nothing but the mark that nothing is written for him any more', async () => {
  const place = await storedPlace('/1/');
  await place.write(fieldDraft('mine'), 1_700_000_000_000);
  const before = await place.state();
  const file = await fileOf(foreignEvents('his', 6000), { course: 'c', profile: 'elsewhere' });
  const opened = await place.session.openBackup(file);
  if (!opened.ok) throw new Error(opened.reason);
  const stop = new AbortController();
  const options = { into: 'other', signal: stop.signal, onProgress: () => stop.abort() } as const;
  expect(await place.session.importBackup(opened.preview, options)).toMatchObject({
    wasCancelled: true,
    added: 0,
  });
  const mark = /,\{"key":"removed:[0-9a-f]{16}","value":""\}/;
  expect(await place.state()).toMatch(mark);
  expect((await place.state()).replace(mark, '')).toBe(before);
});

test('spoilt files do not touch the database', { timeout: 60_000 }, async () => {
  const place = await storedPlace('/1/');
  await place.write(fieldDraft('mine'), 1_700_000_000_000);
  await place.log.takeIn(foreignEvents('phone', 20), place.log.profile);
  const before = await place.state();
  const originals = await Promise.all(
    [foreignEvents('phone', 30), foreignEvents('other', 9)].map(async (events) =>
      originalOf(await fileOf(events, { course: 'c', name: '<script>' })),
    ),
  );
  const seen = new Set<string>();
  for (let seed = 1; seed <= 400; seed += 1) {
    const chance = dice(seed);
    const opened = await place.session.openBackup(await mutated(chance.pick(originals), chance));
    seen.add(opened.ok ? 'ok' : opened.reason);
  }
  expect(await place.state()).toBe(before);
  expect([...seen]).toEqual(expect.arrayContaining(['ok', 'damaged', 'conflict', 'not-a-backup']));
});
