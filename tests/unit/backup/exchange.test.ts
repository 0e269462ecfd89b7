// Exports and imports among three devices, over records in memory: union, idempotent, commutative, for many histories.
import fc from 'fast-check';
import { test } from 'vitest';
import { sortEvents } from '../../../src/core/record/compare-events.ts';
import { makeEvent } from '../../../src/core/record/make-event.ts';
import type { EventDraft } from '../../../src/schema/words/event.ts';
import { desk } from './desk.ts';
import { exchange, type Place, playExchange } from './exchange.ts';
import { COURSE } from './histories.ts';
import { memoryLog } from './memory-log.ts';

function memoryPlace(device: string): Place {
  const memory = memoryLog(device);
  const { profile } = memory.log;
  const page = desk(memory);
  const write = async (draft: EventDraft, clockMs: number) => {
    const seq = [...memory.events.values()].filter((event) => event.device === device).length;
    const hlc = sortEvents(memory.events.values()).at(-1)?.hlc;
    const event = makeEvent(draft, { course: COURSE, profile, device, seq, hlc }, { now: () => clockMs });
    await memory.log.takeIn([event], profile);
    return event;
  };
  return {
    session: page,
    write,
    events: async () => sortEvents(memory.events.values()),
    state: async () => memory.store(),
  };
}

test('three devices that saw the same files have the same record', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(exchange, (one) => playExchange(one, ['d1', 'd2', 'd3'].map(memoryPlace))),
    { numRuns: 100 },
  );
});
