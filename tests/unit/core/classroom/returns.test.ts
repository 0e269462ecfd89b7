// The sums of what came back: of five people at a time, so that two views never differ by one; a learner counts once.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  EMPTY_RETURNS,
  reduceReturns,
  returnSums,
} from '../../../../src/core/classroom/returns/returns-state.ts';
import { LOOK_BACK_DAYS } from '../../../../src/core/commitment/commitment-dates.ts';
import type { CommitmentReturn } from '../../../../src/core/commitment/return-code.ts';

const anyReturn: fc.Arbitrary<CommitmentReturn> = fc.record({
  id: fc.nat(30).map((number) => String(number).padStart(16, 'A')),
  days: fc.constantFrom(...LOOK_BACK_DAYS),
  kept: fc.nat(3),
  missed: fc.integer({ min: 1, max: 3 }),
  arrivedFen: fc.nat(100_000_00),
});
const fold = (returns: readonly CommitmentReturn[]) =>
  returns.reduce(
    (state, body, at) => reduceReturns(state, { room: 'r', seq: at + 1, at, type: 'returnTaken', body }),
    EMPTY_RETURNS,
  );

test('sums are of a multiple of five people, each once, the first come; the rest waits', () => {
  fc.assert(
    fc.property(fc.array(anyReturn, { maxLength: 60 }), (returns) => {
      for (const { days, sum, waiting } of returnSums(fold(returns))) {
        const first = new Map<string, CommitmentReturn>();
        for (const one of returns) if (one.days === days && !first.has(one.id)) first.set(one.id, one);
        expect((sum?.people ?? 0) + waiting).toBe(first.size);
        expect(waiting).toBeLessThan(5);
        expect((sum?.people ?? 0) % 5).toBe(0);
        const counted = [...first.values()].slice(0, sum?.people ?? 0);
        expect(sum?.arrivedFen ?? 0).toBe(counted.reduce((all, one) => all + one.arrivedFen, 0));
        expect(sum?.kept ?? 0).toBe(counted.reduce((all, one) => all + one.kept, 0));
      }
    }),
  );
});

test('between any two moments a sum changes by nobody or by five people or more', () => {
  fc.assert(
    fc.property(fc.array(anyReturn, { maxLength: 60 }), fc.nat(60), (returns, early) => {
      const before = returnSums(fold(returns.slice(0, early)));
      const after = returnSums(fold(returns));
      for (const [at, { sum }] of after.entries()) {
        const more = (sum?.people ?? 0) - (before[at]?.sum?.people ?? 0);
        if (more === 0) expect(sum).toEqual(before[at]?.sum);
        else expect(more).toBeGreaterThanOrEqual(5);
      }
    }),
  );
});
