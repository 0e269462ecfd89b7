// A changed plan keeps its blocks and every lesson; nonsense changes nothing; the presets of the course make plans.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { homeworkOf } from '../../../../src/core/classroom/agenda/homework.ts';
import {
  blocksOf,
  leastMinutes,
  minutesOf,
  planFromPreset,
} from '../../../../src/core/classroom/agenda/plan.ts';
import { isRoomEvent } from '../../../../src/core/classroom/room/room-event.ts';
import { foldRoom } from '../../../../src/core/classroom/room/room-state.ts';
import { agendaSchema } from '../../../../src/schema/agenda.ts';
import { BLOCK_KINDS, PAUSES } from '../../../../src/schema/words/agenda.ts';
import { anyBlock, anyPlan, START } from '../../../support/classroom/arbitrary-plan.ts';
import { type Draft, logOf } from '../../../support/classroom/room-log.ts';

const anyId = fc.oneof(
  fc.tuple(fc.nat(1), fc.nat(7)).map(([session, block]) => `s${session}-b${block}`),
  fc.constantFrom('extra', 'nobody'),
);
const anySession = fc.constantFrom('s0', 's1', 'nowhere');
const anyPlace = { session: anySession, before: fc.option(anyId) };
const anyChange: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({ block: anyId, ...anyPlace }).map((body) => ({ type: 'blockMoved' as const, body, at: START })),
  fc
    .record({ block: anyId, minutes: fc.integer({ min: 1, max: 99 }) })
    .map((body) => ({ type: 'blockResized' as const, body, at: START })),
  fc.record({ block: anyId }).map((body) => ({ type: 'blockDropped' as const, body, at: START })),
  fc
    .record({ block: anyBlock('extra'), ...anyPlace })
    .map((body) => ({ type: 'blockAdded' as const, body, at: START })),
  fc.record({ block: anyId }).map((body) => ({ type: 'blockStarted' as const, body, at: START })),
  fc.record({ session: anySession }).map((body) => ({ type: 'sessionEnded' as const, body, at: START })),
  fc
    .record({ session: anySession, startAt: fc.nat() })
    .map((body) => ({ type: 'sessionSet' as const, body, at: START })),
);

describe('changes', () => {
  test('a block stands in the plan once or was dropped, whatever is done; ids stay unique', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyChange, { maxLength: 20 }), (plan, changes) => {
        const log = logOf([{ type: 'agendaSet', body: plan, at: START }, ...changes]);
        expect(log.every(isRoomEvent)).toBe(true);
        const state = foldRoom(log).agenda;
        const there = blocksOf(state.plan ?? expect.fail('no plan')).map(({ id }) => id);
        const all = [...there, ...state.dropped.map(({ block }) => block.id)];
        expect(new Set(all).size).toBe(all.length);
        expect(all).toEqual(expect.arrayContaining(blocksOf(plan).map(({ id }) => id)));
      }),
    );
  });

  test('moving changes neither the blocks nor the minutes', () => {
    fc.assert(
      fc.property(anyPlan, anyId, anySession, fc.option(anyId), (plan, block, session, before) => {
        const state = foldRoom(
          logOf([
            { type: 'agendaSet', body: plan, at: START },
            { type: 'blockMoved', body: { block, session, before }, at: START },
          ]),
        ).agenda;
        const after = blocksOf(state.plan ?? expect.fail('no plan'));
        expect(minutesOf(after)).toBe(minutesOf(blocksOf(plan)));
        expect(after.map(({ id }) => id).sort()).toEqual(
          blocksOf(plan)
            .map(({ id }) => id)
            .sort(),
        );
        const moved = state.plan?.sessions.find(({ id }) => id === session)?.blocks ?? [];
        const index = moved.findIndex(({ id }) => id === block);
        const isMove = blocksOf(plan).some(({ id }) => id === block) && before !== block;
        if (
          isMove &&
          index >= 0 &&
          before !== null &&
          moved.some(({ id }) => id === before) &&
          state.plan !== plan
        )
          expect(moved[index + 1]?.id).toBe(before);
      }),
    );
  });

  test('every lesson of the day stands in a block, before it or after it: exactly one of the three', () => {
    fc.assert(
      fc.property(anyPlan, fc.array(anyChange, { maxLength: 20 }), (plan, changes) => {
        const state = foldRoom(logOf([{ type: 'agendaSet', body: plan, at: START }, ...changes])).agenda;
        const inRoom = new Set(
          blocksOf(state.plan ?? expect.fail('no plan')).flatMap(({ lessons }) => lessons),
        );
        const { pre, post } = homeworkOf(state);
        const places = (lesson: string) =>
          [inRoom.has(lesson), pre.includes(lesson), post.includes(lesson)].filter(Boolean).length;
        const lessons = [...plan.pre, ...plan.post, ...blocksOf(plan).flatMap((block) => block.lessons)];
        for (const lesson of new Set(lessons)) expect(places(lesson)).toBe(1);
      }),
    );
  });

  test('what was dropped before the day can be read before it, during the day only after it; it comes back whole', () => {
    const block = { ...fc.sample(anyBlock('a'), 1)[0], lessons: ['l1'], instead: 'pre' as const } as never;
    const other = { ...fc.sample(anyBlock('b'), 1)[0], lessons: [] } as never;
    const plan = {
      preset: 'p',
      pre: [],
      post: [],
      sessions: [{ id: 's', title: 's', startAt: START, blocks: [block, other] }],
    };
    const set: Draft = { type: 'agendaSet', body: plan, at: START };
    const drop: Draft = { type: 'blockDropped', body: { block: 'a' }, at: START };
    const begin: Draft = { type: 'blockStarted', body: { block: 'b' }, at: START };
    const state = (...drafts: readonly Draft[]) => foldRoom(logOf(drafts)).agenda;
    expect(homeworkOf(state(set, drop))).toEqual({ pre: ['l1'], post: [] });
    expect(homeworkOf(state(set, begin, drop))).toEqual({ pre: [], post: ['l1'] });
    const back: Draft = { type: 'blockAdded', body: { block, session: 's', before: 'b' }, at: START };
    expect(state(set, drop, back).plan).toEqual(plan);
    expect(state(set, drop, back).dropped).toEqual([]);
  });
});

describe('presets of the course', () => {
  const { presets } = agendaSchema.parse(parse(readFileSync('content/agenda.yaml', 'utf8')));

  test.each(presets.map((preset) => [preset.id, preset] as const))(
    '%s is a plan of its minutes',
    (_id, preset) => {
      const plan = planFromPreset(preset, (_session, index) => START + index);
      expect(isRoomEvent(logOf([{ type: 'agendaSet', body: plan, at: START }])[0])).toBe(true);
      const teaching = blocksOf(plan).filter(({ kind }) => !PAUSES.includes(kind));
      expect(minutesOf(teaching)).toBe(preset.minutes);
      for (const { least, minutes } of blocksOf(plan)) expect(least).toBeLessThanOrEqual(minutes);
    },
  );

  test('a block whose author says nothing keeps most of it; a debrief all', () => {
    for (const kind of BLOCK_KINDS) {
      expect(leastMinutes(kind, 60)).toBeGreaterThanOrEqual(36);
      expect(leastMinutes(kind, 60)).toBeLessThanOrEqual(60);
    }
    expect(leastMinutes('debrief', 25)).toBe(25);
  });
});
