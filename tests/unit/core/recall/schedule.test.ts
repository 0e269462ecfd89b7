// The schedule: the same reviews always give the same day, what was forgotten comes at once, and a wrong clock heals.
import fc from 'fast-check';
import { fsrs, type Grade, Rating as Named, State } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import type { CardReview } from '../../../../src/core/progress/recall-progress.ts';
import { createSchedule, memoryAfter, memoryOf } from '../../../../src/core/recall/memory/schedule.ts';
import type { Rating } from '../../../../src/schema/words/recall-bodies.ts';
import { DAY } from './support.ts';

const rating = fc.constantFrom<Rating>(1, 2, 3, 4);
const reviews = fc
  .array(fc.tuple(fc.integer({ min: -3, max: 400 }), rating), { minLength: 1, maxLength: 30 })
  .map((steps) => {
    let day = DAY;
    return steps.map(([gap, one], at): CardReview => {
      day += gap;
      return [`d-${at}`, day, one];
    });
  });
const percent = fc.integer({ min: 80, max: 97 });

describe('the schedule', () => {
  test('is FSRS itself, asked by whole days', () => {
    // The package's own scheduler of long intervals, with dates, as the oracle of ours, with day numbers.
    const own = fsrs({ enable_fuzz: false, enable_short_term: false });
    const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), rating), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(gaps, (steps) => {
        let day = DAY;
        let card = { ...EMPTY, due: new Date(DAY * 86_400_000) };
        let memory: ReturnType<typeof memoryOf>;
        for (const [gap, one] of steps) {
          day += gap;
          card = { ...card, ...own.next(card, new Date(day * 86_400_000), one as Grade).card };
          memory = memoryAfter(memory, day, one);
          // Forgetting is bounded differently where a day may hold several reviews.
          if (one === Named.Again) return;
          expect(memory.stability).toBeCloseTo(card.stability, 6);
          expect(memory.difficulty).toBeCloseTo(card.difficulty, 6);
        }
      }),
    );
  });

  test('is never earlier than today; forgotten is today, remembered is later', () => {
    fc.assert(
      fc.property(reviews, percent, (list, retention) => {
        const memory = memoryOf(list);
        if (!memory) throw new Error('no memory');
        const { dueDay, intervalDays } = createSchedule(retention);
        const due = dueDay(memory, memory.day);
        expect(due).toBe(memory.day + intervalDays(memory));
        expect(due === memory.day).toBe(memory.rating === 1);
        expect(intervalDays(memory)).toBeLessThanOrEqual(365);
        expect(dueDay(memory, due + 5)).toBe(due + 5);
      }),
    );
  });

  test('asks more often for a higher chance, and not less often for a better rating', () => {
    fc.assert(
      fc.property(reviews, percent, (list, retention) => {
        const memory = memoryOf(list);
        if (!memory || retention === 97) return;
        const [low, high] = [createSchedule(retention), createSchedule(retention + 1)];
        expect(low.intervalDays(memory)).toBeGreaterThanOrEqual(high.intervalDays(memory));
        const days = ([1, 2, 3, 4] as const).map((one) =>
          low.intervalDays(memoryAfter(memory, memory.day + 9, one)),
        );
        expect(days).toEqual([...days].sort((a, b) => a - b));
      }),
    );
  });

  test('a card of a clock that was years ahead is due, one of a place a day ahead is not', () => {
    const { dueDay, intervalDays } = createSchedule(90);
    const ahead = memoryAfter(undefined, DAY + 1500, 4);
    expect(dueDay(ahead, DAY)).toBe(DAY);
    const healed = memoryAfter(ahead, DAY, 3);
    expect(dueDay(healed, DAY)).toBe(DAY + intervalDays(healed));
    const travelled = memoryAfter(undefined, DAY + 1, 3);
    expect(dueDay(travelled, DAY)).toBe(DAY + 1 + intervalDays(travelled));
  });
});

const EMPTY = {
  stability: 0,
  difficulty: 0,
  elapsed_days: 0,
  scheduled_days: 0,
  learning_steps: 0,
  reps: 0,
  lapses: 0,
  state: State.New,
};
