// What came back after the class, and its sums: over five people at a time, so that nobody's own can be told.
import { LOOK_BACK_DAYS, type LookBack } from '../../commitment/commitment-dates.ts';
import type { CommitmentReturn } from '../../commitment/return-code.ts';
import type { RoomEvent } from '../room/room-event.ts';
import { LEAST_PEOPLE } from '../slips/slip-table.ts';

export type ReturnsState = {
  /** In the order in which they came, each learner once for each look back. */
  readonly taken: readonly CommitmentReturn[];
};

/** A class from which nothing came back. */
export const EMPTY_RETURNS: ReturnsState = { taken: [] };

/** The next state of the slice; the first return of a learner for a look back counts, a later one changes no sum. */
export function reduceReturns(state: ReturnsState, event: RoomEvent): ReturnsState {
  if (event.type !== 'returnTaken' || isTaken(state, event.body)) return state;
  return { taken: [...state.taken, event.body] };
}

/** Whether the learner's return for that look back is already counted. */
export function isTaken({ taken }: ReturnsState, { id, days }: CommitmentReturn): boolean {
  return taken.some((one) => one.id === id && one.days === days);
}

/** `people` a multiple of five; `waiting` returns come into the sum together, when there are five of them. */
export type ReturnSum = {
  readonly days: LookBack;
  readonly waiting: number;
  readonly sum:
    | {
        readonly people: number;
        readonly kept: number;
        readonly missed: number;
        readonly arrivedFen: number;
      }
    /** Fewer than five. */
    | undefined;
};

/** The sums by look back: of the first 5, 10, 15 … that came, so that two views differ by nobody or by five people. */
export function returnSums({ taken }: ReturnsState): readonly ReturnSum[] {
  return LOOK_BACK_DAYS.map((days) => {
    const all = taken.filter((one) => one.days === days);
    const people = all.length - (all.length % LEAST_PEOPLE);
    const counted = all.slice(0, people);
    const of = (part: 'kept' | 'missed' | 'arrivedFen') => counted.reduce((sum, one) => sum + one[part], 0);
    return {
      days,
      waiting: all.length - people,
      sum:
        people === 0
          ? undefined
          : { people, kept: of('kept'), missed: of('missed'), arrivedFen: of('arrivedFen') },
    };
  });
}
