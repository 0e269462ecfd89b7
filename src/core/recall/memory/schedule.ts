// How well a card is remembered and when it is due, from its reviews: FSRS, by days, without chance.
import { computeDecayFactor, fsrs, roundTo } from 'ts-fsrs';
import type { Rating } from '../../../schema/words/recall-bodies.ts';
import type { CardReview } from '../../progress/recall-progress.ts';

/** Stability (days until the chance to remember has fallen to 90 %), difficulty 1 to 10, and the day of the last review. */
export type Memory = {
  readonly stability: number;
  readonly difficulty: number;
  readonly day: number;
  readonly rating: Rating;
};

/** Longest interval in days: laws and habits of payment change within a year. */
const LONGEST_DAYS = 365;

const model = fsrs({ enable_fuzz: false });
const { decay, factor } = computeDecayFactor(model.parameters.w);
/** As the package rounds. */
const DECIMALS = 8;

/** By their identity: the fold keeps the list of a card that nothing happened to. */
const known = new WeakMap<readonly CardReview[], Memory>();

/** The memory that reviews leave behind, in the order given; undefined without any. */
export function memoryOf(reviews: readonly CardReview[]): Memory | undefined {
  const before = known.get(reviews);
  if (before) return before;
  let memory: Memory | undefined;
  for (const [, day, rating] of reviews) memory = memoryAfter(memory, day, rating);
  if (memory) known.set(reviews, memory);
  return memory;
}

/** The memory after one more review. A day before the last one (a clock set back, a flight west) counts as the same day. */
export function memoryAfter(before: Memory | undefined, day: number, rating: Rating): Memory {
  const elapsedDays = before ? Math.max(0, day - before.day) : 0;
  // The package works the two constants out for every step; thirty thousand steps feel that.
  const recalled = before && roundTo((1 + (factor * elapsedDays) / before.stability) ** decay, DECIMALS);
  const { stability, difficulty } = model.next_state(before ?? null, elapsedDays, rating, recalled);
  return { stability, difficulty, day, rating };
}

/** Asks when cards are due, for a wanted chance (percent) to remember each on its day. */
export type Schedule = {
  /** Days from the last review to the next; 0 for what was forgotten: the same day again. */
  readonly intervalDays: (memory: Memory) => number;
  /** The day; `today` when it was, or when the last review lies in days that haven't come: nobody knows its age. */
  readonly dueDay: (memory: Memory, today: number) => number;
};

/** `retentionPercent`: 80 to 97. */
export function createSchedule(retentionPercent: number): Schedule {
  const modifier = model.calculate_interval_modifier(retentionPercent / 100);
  const intervalDays = ({ stability, rating }: Memory) =>
    rating === 1 ? 0 : Math.min(LONGEST_DAYS, Math.max(1, Math.round(stability * modifier)));
  return {
    intervalDays,
    // A traveller may be a day ahead of the place where he is now; more than that was a wrong clock.
    dueDay: (memory, today) =>
      memory.day > today + 1 ? today : Math.max(today, memory.day + intervalDays(memory)),
  };
}
