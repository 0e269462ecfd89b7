// Every released shape of the database opens today with all its events; each numbered migration has a dump to prove it.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { sortEvents } from '../../../src/core/record/compare-events.ts';
import type { StoredEvent } from '../../../src/schema/words/event.ts';
import { openLog } from '../../../src/storage/event-log.ts';
import { MIGRATIONS } from '../../../src/storage/migrations.ts';
import { type Dump, readDump, restoreDump } from '../../support/storage/dump.ts';
import { fieldDraft, freshDevice, options } from './log-support.ts';

const FOLDER = new URL('../../fixtures/storage/', import.meta.url);
const dumps = readdirSync(FOLDER).map(
  (file): Dump => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')),
);

beforeEach(freshDevice);

test('there is a dump of every released version', () => {
  const versions = dumps.map(({ version }) => version / 10);
  expect(versions.sort((a, b) => a - b)).toEqual(MIGRATIONS.map(({ version }) => version));
});

/** Every event of the dump, wherever it lies, in order. */
const eventsIn = ({ stores }: Dump): readonly StoredEvent[] =>
  sortEvents([
    ...((stores['events']?.rows ?? []) as StoredEvent[]),
    ...((stores['segments']?.rows ?? []) as { events: StoredEvent[] }[]).flatMap(({ events }) => events),
  ]);

/** The device that wrote here, from the rows of that version. */
function writerIn({ stores }: Dump): string {
  const meta = (stores['meta']?.rows ?? []) as { key: string; value: string }[];
  const profiles = (stores['profiles']?.rows ?? []) as { device: string }[];
  return meta.find(({ key }) => key === 'device')?.value ?? profiles[0]?.device ?? '';
}

test.each(dumps)('version $version: all events are there, the same device writes on', async (dump) => {
  await restoreDump(dump);
  const result = await openLog(options({ course: 'huikuan', base: '/' }));
  if (!result.ok) throw new Error(result.reason);
  const { log } = result;
  const before = eventsIn(dump);
  const own = before.filter(({ device }) => device === writerIn(dump));
  expect(own.length).toBeGreaterThan(20);
  const read = await log.read();
  expect(read.ok && read.events).toEqual(before);
  expect(read).toMatchObject({ total: before.length, missing: 0 });
  expect(await log.append(fieldDraft('next'))).toMatchObject({
    ok: true,
    event: { device: writerIn(dump), profile: own[0]?.profile, seq: own.length + 1 },
  });
  expect(await log.profiles.list()).toMatchObject([{ id: own[0]?.profile, isActive: true }]);
});

test('every migration ran on the way from the first version', async () => {
  const first = dumps.find(({ version }) => version === 10);
  if (!first) throw new Error('no dump of version 1');
  await restoreDump(first);
  const result = await openLog(options({ course: 'huikuan', base: '/' }));
  if (!result.ok) throw new Error(result.reason);
  result.log.close();
  const latest = (MIGRATIONS.at(-1)?.version ?? 0) * 10;
  const now = await readDump('huikuan:huikuan:/', latest);
  const shape = ({ stores }: Dump) =>
    Object.entries(stores)
      .map(([name, { keyPath, indexes }]) => ({ name, keyPath, indexes }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(shape(now)).toEqual(shape(dumps.find(({ version }) => version === latest) ?? now));
  expect(now.stores['meta']?.rows).toEqual([{ key: 'active', value: eventsIn(first)[0]?.profile }]);
  expect(now.stores['devices']?.rows).toEqual([
    { device: writerIn(first), profile: eventsIn(first)[0]?.profile },
  ]);
});
