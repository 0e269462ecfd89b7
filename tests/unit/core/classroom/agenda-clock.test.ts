// The day against the clock, beside an oracle that adds it up block by block, and what is proposed when the room is late.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionClock, sessionNow } from '../../../../src/core/classroom/agenda/day-clock.ts';
import type { PlanBlock } from '../../../../src/core/classroom/agenda/plan.ts';
import { proposeShortening } from '../../../../src/core/classroom/agenda/shorten.ts';
import { foldRoom } from '../../../../src/core/classroom/room/room-state.ts';
import { anyPlan, MIN, START } from '../../../support/classroom/arbitrary-plan.ts';
import { type Draft, logOf } from '../../../support/classroom/room-log.ts';

const begin = (plan: typeof anyPlan extends fc.Arbitrary<infer P> ? P : never): Draft => ({
  type: 'agendaSet',
  body: plan,
  at: START - 600 * MIN,
});
const start = (block: string, at: number): Draft => ({ type: 'blockStarted', body: { block }, at });
const agendaOf = (drafts: readonly Draft[]) => foldRoom(logOf(drafts)).agenda;
const first = (state: ReturnType<typeof agendaOf>) => state.plan?.sessions[0] ?? expect.fail('no session');

/** A day held in order: every block begins when the one before it had its minutes and `extra` more. */
const anyDay = fc.record({
  plan: anyPlan,
  lateStartMin: fc.integer({ min: -20, max: 40 }),
  extraMin: fc.array(fc.integer({ min: -10, max: 30 }), { minLength: 8, maxLength: 8 }),
  held: fc.nat(8),
  nowMin: fc.integer({ min: 0, max: 60 }),
});

/** Events of the first blocks, and now: a bit into the last of them. */
function held({
  plan,
  lateStartMin,
  extraMin,
  held: count,
  nowMin,
}: typeof anyDay extends fc.Arbitrary<infer D> ? D : never) {
  const blocks = plan.sessions[0]?.blocks ?? [];
  const taken = blocks.slice(0, Math.min(count, blocks.length));
  let at = START + lateStartMin * MIN;
  const drafts = taken.map((block, index) => {
    const draft = start(block.id, at);
    at += Math.max(0, block.minutes + (extraMin[index] ?? 0)) * MIN;
    return draft;
  });
  const now = (drafts.at(-1)?.at ?? START + lateStartMin * MIN) + nowMin * MIN;
  return { blocks, taken, drafts, now };
}

describe('late or early', () => {
  test('is what the oracle adds up: the held block’s end, at the earliest now, and the minutes still to come', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { blocks, taken, drafts, now } = held(day);
        const state = agendaOf([begin(day.plan), ...drafts]);
        const clock = sessionClock(state, first(state), now);
        const planned = blocks.reduce((at, { minutes }) => at + minutes, 0);
        const toCome = blocks.slice(taken.length).reduce((at, { minutes }) => at + minutes, 0);
        const lastMin = taken.length === 0 ? 0 : (taken.at(-1)?.minutes ?? 0);
        const free = Math.max(now, (drafts.at(-1)?.at ?? START) + lastMin * MIN);
        expect(clock.promisedAt).toBe(START + planned * MIN);
        expect(clock.lateMin).toBe(Math.floor((free - START) / MIN) + toCome - planned);
      }),
    );
  });

  test('a day that keeps to its plan is never late, and every block is expected where it was planned', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(8), (plan, count) => {
        const day = { plan, lateStartMin: 0, extraMin: Array(8).fill(0), held: count, nowMin: 0 };
        const { drafts, now } = held(day);
        const state = agendaOf([begin(plan), ...drafts]);
        const clock = sessionClock(state, first(state), now);
        expect(clock.lateMin).toBe(0);
        for (const row of clock.rows) expect(row.startedAt ?? row.expectedAt).toBe(row.plannedAt);
      }),
    );
  });

  test('what is shortened or dropped during the day makes it earlier by its minutes; what is added, later', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id): PlanBlock => blockOf(id, 30));
    if (!a || !b || !c) throw new Error('no blocks');
    const plan = {
      preset: 'p',
      pre: [],
      post: [],
      sessions: [{ id: 's', title: 's', startAt: START, blocks: [a, b, c] }],
    };
    const late = [begin(plan), start('a', START + 12 * MIN)];
    const lateMin = (...changes: readonly Draft[]) => {
      const state = agendaOf([...late, ...changes]);
      return sessionClock(state, first(state), START + 20 * MIN).lateMin;
    };
    const at = START + 15 * MIN;
    expect(lateMin()).toBe(12);
    expect(lateMin({ type: 'blockResized', body: { block: 'b', minutes: 20 }, at })).toBe(2);
    expect(lateMin({ type: 'blockDropped', body: { block: 'c' }, at })).toBe(-18);
    expect(lateMin({ type: 'blockDropped', body: { block: 'a' }, at })).toBe(12);
    expect(
      lateMin({ type: 'blockAdded', body: { block: blockOf('d', 10), session: 's', before: 'c' }, at }),
    ).toBe(22);
    expect(lateMin({ type: 'endPromised', body: { session: 's', endAt: START + 102 * MIN }, at })).toBe(0);
    expect(lateMin({ type: 'sessionSet', body: { session: 's', startAt: START + 10 * MIN }, at })).toBe(2);
  });

  test('a block that was jumped over is skipped, not waited for; going back to it makes it the current one', () => {
    const plan = {
      preset: 'p',
      pre: [],
      post: [],
      sessions: [
        { id: 's', title: 's', startAt: START, blocks: ['a', 'b', 'c'].map((id) => blockOf(id, 30)) },
      ],
    };
    const phases = (...drafts: readonly Draft[]) => {
      const state = agendaOf([begin(plan), ...drafts]);
      return sessionClock(state, first(state), START + 90 * MIN).rows.map(({ phase }) => phase);
    };
    expect(phases(start('a', START), start('c', START + 30 * MIN))).toEqual(['done', 'skipped', 'current']);
    expect(phases(start('a', START), start('c', START + 30 * MIN), start('b', START + 60 * MIN))).toEqual([
      'done',
      'current',
      'done',
    ]);
    expect(
      phases(start('a', START), { type: 'sessionEnded', body: { session: 's' }, at: START + 30 * MIN }),
    ).toEqual(['done', 'skipped', 'skipped']);
  });

  test('after a session’s end the next one is up, and the late minutes of the first stand', () => {
    fc.assert(
      fc.property(
        anyPlan.filter(({ sessions }) => sessions.length === 2),
        fc.integer({ min: 1, max: 900 }),
        (plan, min) => {
          const block = plan.sessions[0]?.blocks[0]?.id ?? expect.fail('no block');
          const end = START + min * MIN;
          const state = agendaOf([
            begin(plan),
            start(block, START),
            { type: 'sessionEnded', body: { session: 's0' }, at: end },
          ]);
          expect(sessionNow(state)?.id).toBe('s1');
          const { lateMin, promisedAt, isOver } = sessionClock(state, first(state), end + 999 * MIN);
          expect([isOver, lateMin]).toEqual([true, Math.floor((end - promisedAt) / MIN)]);
        },
      ),
    );
  });
});

describe('what to shorten', () => {
  test('makes up for the late minutes or says how many are left, and cuts nothing below its least', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { drafts, now } = held(day);
        const before = agendaOf([begin(day.plan), ...drafts]);
        const clock = sessionClock(before, first(before), now);
        const { cuts, leftMin } = proposeShortening(clock);
        for (const { block, toMin } of cuts) {
          expect(toMin).toBeGreaterThanOrEqual(block.least);
          expect(clock.rows.find((row) => row.block === block)?.phase).toBe('ahead');
        }
        const resized = cuts.map(
          ({ block, toMin }): Draft => ({
            type: 'blockResized',
            body: { block: block.id, minutes: Math.max(1, toMin) },
            at: now,
          }),
        );
        if (cuts.some(({ toMin }) => toMin < 1) || drafts.length === 0) return;
        const after = agendaOf([begin(day.plan), ...drafts, ...resized]);
        if (clock.lateMin >= 5) expect(sessionClock(after, first(after), now).lateMin).toBe(leftMin);
        else expect(cuts).toEqual([]);
      }),
    );
  });

  test('talk goes before practice, pauses before looking back, and a debrief stays at its least', () => {
    const kinds = ['debrief', 'break', 'practice', 'talk', 'discussion'] as const;
    const blocks = kinds.map((kind) => ({ ...blockOf(kind, 20), kind, least: kind === 'debrief' ? 20 : 10 }));
    const plan = {
      preset: 'p',
      pre: [],
      post: [],
      sessions: [{ id: 's', title: 's', startAt: START, blocks }],
    };
    const state = agendaOf([begin(plan)]);
    const proposal = (lateMin: number) =>
      proposeShortening(sessionClock(state, first(state), START + lateMin * MIN));
    expect(proposal(25).cuts.map(({ block, toMin }) => `${block.id} ${toMin}`)).toEqual([
      'talk 10',
      'discussion 10',
      'practice 15',
    ]);
    expect(proposal(60)).toMatchObject({ leftMin: 20 });
    expect(proposal(60).cuts.map(({ block }) => block.id)).not.toContain('debrief');
    expect(proposal(4).cuts).toEqual([]);
  });
});

function blockOf(id: string, minutes: number): PlanBlock {
  const none = { lessons: [], cases: [], cuts: [], drills: [], activities: [] };
  return { id, kind: 'talk', minutes, least: minutes, title: id, how: '', instead: 'post', ...none };
}
