// A checkpoint and what came after it are the whole record, whatever arrives when; and nothing before it is read.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { foldAll } from '../../../src/core/progress/fold.ts';
import type { Progress } from '../../../src/core/progress/progress.ts';
import type { StoredEvent } from '../../../src/schema/words/event.ts';
import type { EventLog } from '../../../src/storage/event-log.ts';
import { createTimeline } from '../../../src/stores/timeline.ts';
import { fieldDraft, foreignEvents, freshDevice, opened, rawDatabase } from './log-support.ts';

beforeEach(freshDevice);
afterEach(() => vi.restoreAllMocks());

/** Where the clocks of the devices began, UTC ms: one behind, one ahead. */
const CLOCK_MS = { other: 1_700_000_000_000, third: 1_699_999_998_000, fourth: 1_700_000_005_000 };
/** Long enough not to be held whole. */
const BASE = 20_500;

async function progressOf(log: EventLog): Promise<Progress> {
  const read = await log.read();
  if (!read.ok) throw new Error(read.reason);
  const timeline = createTimeline(read.checkpoint);
  expect(timeline.take(read.events)).toBe(true);
  return timeline.progress();
}

async function takeAll(log: EventLog, events: readonly StoredEvent[]): Promise<void> {
  for (let at = 0; at < events.length; at += 5000)
    expect(await log.takeIn(events.slice(at, at + 5000), log.profile)).toMatchObject({ ok: true });
}

/** Puts a device's record from seq 1 on where sealing leaves it: quicker than taking it in. */
async function sealed(log: EventLog, events: readonly StoredEvent[]): Promise<void> {
  const db = await rawDatabase();
  const [{ device } = { device: '' }] = events;
  const segments = Math.floor((events.length - 1) / 1000);
  await db.devices.put({ device, profile: log.profile });
  for (let i = 0; i < segments; i += 1) {
    const first = i * 1000 + 1;
    await db.segments.add({ device, first, last: first + 999, events: events.slice(first - 1, first + 999) });
  }
  await db.events.bulkAdd(events.slice(segments * 1000));
  db.close();
}

/** Counts the rows of single events and of segments that are read from now on. */
function countRows(): { events: number; segments: number } {
  const rows = { events: 0, segments: 0 };
  const { getAll } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...query) {
    const request = getAll.apply(this, query);
    request.addEventListener('success', () => {
      if (this.name === 'events' || this.name === 'segments') rows[this.name] += request.result.length;
    });
    return request;
  });
  return rows;
}

/** Does the work, then puts the checkpoints back as they were before. */
async function withoutRenewal(work: () => Promise<void>): Promise<void> {
  const db = await rawDatabase();
  const before = await db.checkpoints.toArray();
  await work();
  await db.checkpoints.bulkPut(before);
  db.close();
}

test('a page that tidies renews the checkpoint once 250 events have come after it', async () => {
  const log = await opened();
  await sealed(log, foreignEvents('other', BASE));
  await progressOf(log);
  const rows = countRows();
  const readAfter = async (count: number): Promise<number> => {
    for (let i = 0; i < count; i += 1) await log.append(fieldDraft(String(i)));
    await log.tidy();
    rows.events = 0;
    await progressOf(log);
    return rows.events;
  };
  expect(await readAfter(249)).toBe(249);
  expect(await readAfter(1)).toBe(0);
});

test('on a checkpoint only what came after it is read, also when it lies sealed beside what came before', async () => {
  const log = await opened();
  await sealed(log, foreignEvents('other', BASE));
  for (let i = 0; i < 1000; i += 1) await log.append(fieldDraft(`before ${i}`));
  await progressOf(log);
  const rows = countRows();
  await progressOf(log);
  expect(rows).toEqual({ events: 0, segments: 0 });

  for (let i = 0; i < 10; i += 1) await log.append(fieldDraft(`after ${i}`));
  await progressOf(log);
  expect(rows).toEqual({ events: 10, segments: 0 });

  for (let i = 0; i < 600; i += 1) await log.append(fieldDraft(`later ${i}`));
  await withoutRenewal(log.tidy);
  Object.assign(rows, { events: 0, segments: 0 });
  const progress = await progressOf(log);
  expect(progress.fields['b1']?.['f1']?.value).toBe('later 599');
  // Seqs up to 1,000 are sealed, 1,001 to 1,610 are not.
  expect(rows).toEqual({ events: 610, segments: 0 });
});

test('what came after a checkpoint and was sealed since is found in its segment', async () => {
  const log = await opened();
  const own: StoredEvent[] = [];
  const work = async (count: number) => {
    for (let i = 0; i < count; i += 1) {
      const result = await log.append(fieldDraft(String(own.length)));
      if (result.ok) own.push(result.event);
    }
  };
  const events = foreignEvents('other', BASE);
  await sealed(log, events);
  await work(700);
  await progressOf(log);
  await work(900);
  await withoutRenewal(log.tidy);
  const db = await rawDatabase();
  expect(await db.segments.get([log.device, 1, 1000])).toBeDefined();
  db.close();
  const rows = countRows();
  expect(await progressOf(log)).toEqual(foldAll([...events, ...own]));
  expect(rows).toEqual({ events: 600, segments: 1 });
});

test('words of every script, and what looks like an escape, come out of a checkpoint as they went in', async () => {
  const log = await opened();
  const values = [
    '验收单已签，尾款 ¥1,260,000',
    '𠮷野家 \ud83c\udfee',
    '\\u4e2d',
    '\ud800 alone',
    '"\\\n\u0000\u007f\u2028',
  ];
  const base = foreignEvents('other', BASE);
  const said = base.map((event, i) => {
    const value = values[i - (BASE - values.length)];
    return value === undefined
      ? event
      : { ...event, body: { lesson: 'l1', block: '块', field: `__proto__${i}`, value } };
  });
  await sealed(log, said);
  const progress = await progressOf(log);
  expect(progress).toEqual(foldAll(said));
  expect(Object.values(progress.fields['块'] ?? {}).map(({ value }) => value)).toEqual(values);
  const db = await rawDatabase();
  const row = await db.checkpoints.get(log.profile);
  db.close();
  expect([...(row?.text ?? '值')].every((character) => character <= '\u007f')).toBe(true);
});

// Twenty thousand events a run: seconds alone, and most of a minute beside others.
test('in whatever order batches arrive, are worked on, sealed and read: the fold of all events', {
  timeout: 90_000,
}, async () => {
  const batch = fc.record({
    device: fc.constantFrom('other' as const, 'third' as const, 'fourth' as const),
    from: fc.integer({ min: BASE - 20, max: BASE + 4000 }),
    count: fc.integer({ min: 1, max: 900 }),
  });
  const step = fc.oneof(
    batch.map((value) => ({ kind: 'takeIn' as const, ...value })),
    fc.integer({ min: 1, max: 60 }).map((count) => ({ kind: 'work' as const, count })),
    fc.constant({ kind: 'tidy' as const }),
    fc.constant({ kind: 'read' as const }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), async (steps) => {
      freshDevice();
      const log = await opened();
      const all = new Map<string, StoredEvent>();
      const keep = (events: readonly StoredEvent[]) => {
        for (const event of events) all.set(event.id, event);
      };
      const base = foreignEvents('other', BASE);
      await sealed(log, base);
      keep(base);
      await log.read();
      for (const one of steps) {
        if (one.kind === 'tidy') await log.tidy();
        if (one.kind === 'read') expect(await progressOf(log)).toEqual(foldAll(all.values()));
        if (one.kind === 'takeIn') {
          const events = foreignEvents(one.device, one.count, {
            from: one.from,
            startMs: CLOCK_MS[one.device],
          });
          await takeAll(log, events);
          keep(events);
        }
        for (let i = 0; one.kind === 'work' && i < one.count; i += 1) {
          const result = await log.append(fieldDraft(`own ${i}`));
          if (result.ok) keep([result.event]);
        }
      }
      expect(await progressOf(log)).toEqual(foldAll(all.values()));
    }),
    { numRuns: 4 },
  );
});
