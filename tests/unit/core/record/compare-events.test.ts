// One order for all devices: the clock, then the device, then its count.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEvents, sortEvents } from '../../../../src/core/record/compare-events.ts';
import { eventWith, historiesArbitrary } from './event-samples.ts';

test('clock before device before count', () => {
  const hlc = '000000000000009-00000';
  const a = eventWith({ device: 'z', seq: 1, hlc: '000000000000008-00000' });
  const b = eventWith({ device: 'a', seq: 2, hlc });
  const c = eventWith({ device: 'a', seq: 10, hlc });
  const d = eventWith({ device: 'b', seq: 1, hlc });
  expect(sortEvents([d, c, b, a])).toEqual([a, b, c, d]);
  expect(compareEvents(a, a)).toBe(0);
});

test('any arrival order and any copies give the same list', () => {
  fc.assert(
    fc.property(
      historiesArbitrary.chain((events) =>
        fc.tuple(
          fc.constant(events),
          fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
        ),
      ),
      ([events, arrived]) => {
        expect(sortEvents(arrived)).toEqual(sortEvents(events));
        expect(sortEvents(arrived)).toHaveLength(events.length);
      },
    ),
  );
});
