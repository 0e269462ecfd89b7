// A session that nobody ended: noticed when no room is still with its block, and ended as its plan has it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sessionClock } from '../../../../src/core/classroom/agenda/day-clock.ts';
import { LEFT_OPEN_MIN, leftOpenAt } from '../../../../src/core/classroom/agenda/left-open.ts';
import { foldRoom } from '../../../../src/core/classroom/room/room-state.ts';
import { anyPlan, MIN, START } from '../../../support/classroom/arbitrary-plan.ts';
import { type Draft, logOf } from '../../../support/classroom/room-log.ts';

const anyDay = fc
  .record({ plan: anyPlan, at: fc.nat(7), lateMin: fc.integer({ min: -20, max: 40 }) })
  .filter(({ plan }) => (plan.sessions[0]?.blocks.length ?? 0) > 0);

test('only long after the block had its minutes; ended then, the block has just its minutes and the room is over', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 14 * 24 * 60 }), ({ plan, at, lateMin }, overMin) => {
      const [session] = plan.sessions;
      const block = session?.blocks[at % session.blocks.length];
      if (!session || !block) return expect.fail('no block');
      const began = START + lateMin * MIN;
      const end = began + block.minutes * MIN;
      const now = end + overMin * MIN;
      const drafts: readonly Draft[] = [
        { type: 'agendaSet', body: plan, at: START - MIN },
        { type: 'blockStarted', body: { block: block.id }, at: began },
      ];
      const clockOf = (more: readonly Draft[]) => {
        const { agenda } = foldRoom(logOf([...drafts, ...more]));
        return sessionClock(agenda, agenda.plan?.sessions[0] ?? session, now);
      };
      const left = leftOpenAt(clockOf([]), now);
      expect(left).toBe(overMin > LEFT_OPEN_MIN ? end : undefined);
      const over = clockOf([{ type: 'sessionEnded', body: { session: session.id, endedAt: end }, at: now }]);
      expect([over.isOver, over.expectedAt]).toEqual([true, end]);
      expect(over.rows.find((row) => row.block.id === block.id)?.spentMs).toBe(block.minutes * MIN);
      expect(leftOpenAt(over, now)).toBeUndefined();
    }),
  );
});

test('a day that hasn’t begun is never left open', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(1e6), (plan, minutes) => {
      const { agenda } = foldRoom(logOf([{ type: 'agendaSet', body: plan, at: START }]));
      const now = START + minutes * MIN;
      for (const session of agenda.plan?.sessions ?? [])
        expect(leftOpenAt(sessionClock(agenda, session, now), now)).toBeUndefined();
    }),
  );
});
