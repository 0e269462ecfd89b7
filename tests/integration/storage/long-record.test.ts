// A long record: old events are sealed, a checkpoint stands in for them, and neither ever changes what the record amounts to.
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { foldAll } from '../../../src/core/progress/fold.ts';
import { sortEvents } from '../../../src/core/record/compare-events.ts';
import type { StoredEvent } from '../../../src/schema/words/event.ts';
import type { EventLog } from '../../../src/storage/event-log.ts';
import { createTimeline } from '../../../src/stores/timeline.ts';
import { eventsOf, fieldDraft, foreignEvents, freshDevice, opened, rawDatabase } from './log-support.ts';

beforeEach(freshDevice);

/** What the record amounts to, whatever shape it is read in. */
async function progressOf(log: EventLog) {
  const read = await log.read();
  if (!read.ok) throw new Error(read.reason);
  const timeline = createTimeline(read.checkpoint);
  expect(timeline.take(read.events)).toBe(true);
  return { progress: timeline.progress(), ...read };
}

async function streamed(log: EventLog): Promise<readonly StoredEvent[]> {
  const all: StoredEvent[] = [];
  for await (const batch of log.stream()) {
    expect(batch.length).toBeLessThanOrEqual(1500);
    all.push(...batch);
  }
  return all;
}

async function counts() {
  const db = await rawDatabase();
  const result = {
    events: await db.events.count(),
    segments: await db.segments.count(),
    checkpoints: await db.checkpoints.count(),
  };
  db.close();
  return result;
}

/** The seq of the newest event in each device's tail: the only place where opening looks for the end of the record. */
async function tailEnds(): Promise<ReadonlyMap<string, number>> {
  const db = await rawDatabase();
  const tail = await db.events.toArray();
  db.close();
  return newestSeqs(tail);
}

function newestSeqs(events: Iterable<StoredEvent>): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { device, seq } of events) newest.set(device, Math.max(newest.get(device) ?? 0, seq));
  return newest;
}

test('a long tail is sealed; the newest events stay, order and seq go on', async () => {
  const log = await opened();
  for (let i = 0; i < 1600; i += 1) await log.append(fieldDraft(String(i)));
  const before = await eventsOf(log);
  await log.tidy();
  expect(await counts()).toEqual({ events: 600, segments: 1, checkpoints: 0 });
  expect(await eventsOf(log)).toEqual(before);
  expect(await streamed(log)).toEqual(before);
  log.close();
  const again = await opened();
  expect(await again.append(fieldDraft('next'))).toMatchObject({ ok: true, event: { seq: 1601 } });
});

test('a long record gets a checkpoint at its first reading; later events come on top of it', async () => {
  const log = await opened();
  const events = foreignEvents('other', 25_000);
  for (let at = 0; at < events.length; at += 5000)
    expect(await log.takeIn(events.slice(at, at + 5000), log.profile)).toMatchObject({
      ok: true,
      added: 5000,
    });
  const first = await progressOf(log);
  expect(first).toMatchObject({ total: 25_000, missing: 0, events: [] });
  expect(first.progress).toEqual(foldAll(events));
  expect((await counts()).checkpoints).toBe(1);

  await log.append(fieldDraft('on top'));
  const second = await progressOf(log);
  expect(second.events).toHaveLength(1);
  expect(second.progress).toEqual(foldAll([...events, ...second.events]));
});

test('an event that comes before the checkpoint makes it worthless, and it is made anew', async () => {
  const log = await opened();
  const events = foreignEvents('other', 21_000);
  const early = foreignEvents('third', 3, { startMs: 1_699_999_000_000 });
  for (let at = 0; at < events.length; at += 5000) await log.takeIn(events.slice(at, at + 5000), log.profile);
  await progressOf(log);
  await log.takeIn(early, log.profile);
  expect((await counts()).checkpoints).toBe(0);
  expect((await progressOf(log)).progress).toEqual(foldAll([...early, ...events]));
});

test('a checkpoint that does not agree with the events is not used', async () => {
  const log = await opened();
  const events = foreignEvents('other', 21_000);
  for (let at = 0; at < events.length; at += 5000) await log.takeIn(events.slice(at, at + 5000), log.profile);
  await progressOf(log);
  const db = await rawDatabase();
  const row = await db.checkpoints.get(log.profile);
  if (!row) throw new Error('no checkpoint');
  const text = JSON.stringify({ ...JSON.parse(row.text), fields: {} });
  await db.checkpoints.put({ ...row, text, version: row.version + 1 });
  expect((await progressOf(log)).progress).toEqual(foldAll(events));
  await db.checkpoints.put({ ...row, vector: { other: { last: 20_000, count: 19_999 } } });
  db.close();
  expect((await progressOf(log)).progress).toEqual(foldAll(events));
});

test('events are taken in in any cut and order: the same record, nothing twice, newest in the tail', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          fc.constantFrom('a', 'b'),
          fc.integer({ min: 1, max: 2400 }),
          fc.integer({ min: 1, max: 900 }),
        ),
        {
          minLength: 1,
          maxLength: 8,
        },
      ),
      async (cuts) => {
        freshDevice();
        const log = await opened();
        const all = new Map<string, StoredEvent>();
        for (const [device, from, count] of cuts) {
          const batch = foreignEvents(device, count, { from });
          const fresh = batch.filter(({ id }) => !all.has(id)).length;
          expect(await log.checkIn(batch, log.profile)).toMatchObject({ added: fresh, conflicts: 0 });
          expect(await log.takeIn(batch, log.profile)).toEqual({
            ok: true,
            added: fresh,
            known: batch.length - fresh,
          });
          for (const event of batch) all.set(event.id, event);
        }
        expect(await eventsOf(log)).toEqual(sortEvents(all.values()));
        expect(new Set((await streamed(log)).map(({ id }) => id))).toEqual(new Set(all.keys()));
        expect(await tailEnds()).toEqual(newestSeqs(all.values()));
        await log.tidy();
        expect(await tailEnds()).toEqual(newestSeqs(all.values()));
        expect(await eventsOf(log)).toEqual(sortEvents(all.values()));
        const next = await log.append(fieldDraft('next'));
        const newest = sortEvents(all.values()).at(-1)?.hlc ?? '';
        expect(next.ok && next.event.hlc > newest).toBe(true);
      },
    ),
    { numRuns: 15 },
  );
  // Some ten thousand events on a machine that may be busy.
}, 90_000);

test('an event that says otherwise refuses its whole batch', async () => {
  const log = await opened();
  const events = foreignEvents('other', 1200);
  await log.takeIn(events, log.profile);
  const [first] = events;
  if (!first) throw new Error('no event');
  const forged = { ...first, body: { lesson: 'l1', block: 'b1', field: 'f1', value: 'forged' } };
  const more = foreignEvents('other', 5, { from: 1201 });
  expect(await log.checkIn([forged, ...more], log.profile)).toMatchObject({ conflicts: 1, added: 5 });
  expect(await log.takeIn([forged, ...more], log.profile)).toEqual({ ok: false, reason: 'conflict' });
  expect(await eventsOf(log)).toEqual(events);
});

test('events whose clock does not rise with seq, across the edge of two segments, are folded in the order of the record', async () => {
  const log = await opened();
  const events = foreignEvents('other', 21_000).map((event) => {
    if (event.seq !== 5000 && event.seq !== 5001) return event;
    const swapped = event.seq === 5000 ? 5001 : 5000;
    const hlc = `${String(1_700_000_000_000 + swapped).padStart(15, '0')}-00000`;
    return { ...event, hlc, body: { lesson: 'l1', block: 'b1', field: 'crossed', value: String(event.seq) } };
  });
  for (let at = 0; at < events.length; at += 5000) await log.takeIn(events.slice(at, at + 5000), log.profile);
  const { progress } = await progressOf(log);
  expect(progress).toEqual(foldAll(events));
  expect(progress.fields['b1']?.['crossed']?.value).toBe('5000');
});
