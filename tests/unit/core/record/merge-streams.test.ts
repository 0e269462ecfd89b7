// Merging the streams of several devices gives the one order of the record, whatever the batches.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortEvents } from '../../../../src/core/record/compare-events.ts';
import { mergeStreams } from '../../../../src/core/record/merge-streams.ts';
import type { StoredEvent } from '../../../../src/schema/words/event.ts';
import { historiesArbitrary } from './event-samples.ts';

async function* inBatches(events: readonly StoredEvent[], sizes: readonly number[]) {
  let at = 0;
  for (const size of sizes) {
    yield events.slice(at, at + size);
    at += size;
  }
  yield events.slice(at);
}

test('any cut into batches, empty ones too', async () => {
  await fc.assert(
    fc.asyncProperty(historiesArbitrary, fc.array(fc.nat(4), { maxLength: 12 }), async (events, sizes) => {
      const devices = [...new Set(events.map(({ device }) => device))];
      const streams = devices.map((device) =>
        inBatches(sortEvents(events.filter((event) => event.device === device)), sizes),
      );
      const merged: StoredEvent[] = [];
      for await (const batch of mergeStreams(streams)) {
        expect(batch.length).toBeGreaterThan(0);
        merged.push(...batch);
      }
      expect(merged).toEqual(sortEvents(events));
    }),
  );
});

test('no streams, no events', async () => {
  const batches = await Array.fromAsync(mergeStreams([]));
  expect(batches).toEqual([]);
});
