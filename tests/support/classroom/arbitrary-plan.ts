// Plans for tests: one or two sessions of blocks with unique ids, lessons in blocks or beside them.
import fc from 'fast-check';
import type { Plan, PlanBlock } from '../../../src/core/classroom/agenda/plan.ts';
import { BLOCK_KINDS } from '../../../src/schema/words/agenda.ts';

/** 09:00 of some day. */
export const START = Date.UTC(2026, 10, 28, 1);
export const MIN = 60_000;

/** A block of that id; `least` is at most its minutes. */
export function anyBlock(id: string): fc.Arbitrary<PlanBlock> {
  return fc
    .record({
      kind: fc.constantFrom(...BLOCK_KINDS),
      minutes: fc.integer({ min: 1, max: 90 }),
      keep: fc.integer({ min: 0, max: 100 }),
      lessons: fc.uniqueArray(fc.constantFrom('l1', 'l2', 'l3', 'l4'), { maxLength: 3 }),
      instead: fc.constantFrom('pre' as const, 'post' as const),
    })
    .map(({ kind, minutes, keep, lessons, instead }) => ({
      id,
      kind,
      minutes,
      least: Math.floor((minutes * keep) / 100),
      title: id,
      how: '',
      instead,
      lessons,
      cases: [],
      cuts: [],
      drills: [],
      activities: [],
    }));
}

/** Sessions `s0`, `s1` with blocks `s0-b0` …; the second one a day later. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 2 })
  .chain((counts) =>
    fc.tuple(
      ...counts.map((count, session) =>
        fc.tuple(...Array.from({ length: count }, (_, index) => anyBlock(`s${session}-b${index}`))),
      ),
    ),
  )
  .map((sessions) => {
    const taken = new Set(sessions.flat().flatMap(({ lessons }) => lessons));
    const [pre = [], post = []] = [
      ['l1', 'l2', 'l5'],
      ['l3', 'l4', 'l6'],
    ].map((lessons) => lessons.filter((lesson) => !taken.has(lesson)));
    return {
      preset: 'p',
      sessions: sessions.map((blocks, index) => ({
        id: `s${index}`,
        title: `s${index}`,
        startAt: START + index * 1440 * MIN,
        blocks,
      })),
      pre,
      post,
    };
  });
