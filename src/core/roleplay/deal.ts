// Where the deal stands, as the strip over the game shows it: money, promise, days.
import type { Station } from '../../schema/words/payment-loop.ts';
import { PROMISES, type PromiseLevel } from '../../schema/words/roleplay.ts';
import { addDays, type CalendarDate, daysBetween } from '../money/calendar.ts';
import type { DateWords, Scenario } from './scenario.ts';
import type { GameState } from './state.ts';

/** A date of the case that is still ahead, and in how many days it is. */
export type Deadline = DateWords & { readonly daysLeft: number };

export type Deal = {
  /** Where the money is stuck: the case's own name for it, and the station of the payment loop. */
  readonly place: string;
  readonly station: Station;
  readonly promise: PromiseLevel;
  readonly today: CalendarDate;
  /** The next date of the case; undefined when all are over. */
  readonly deadline: Deadline | undefined;
  /** Ids and words of what has been found out or brought about. */
  readonly facts: readonly { readonly id: string; readonly text: string }[];
};

/** The deal in a state of a game. */
export function dealOf({ ir, words }: Scenario, state: GameState): Deal {
  const place = words.chain[state.chain];
  const promise = PROMISES[state.promise];
  if (!place || !promise) throw new RangeError(`chain ${state.chain}, promise ${state.promise}`);
  const { startsOn, dates } = words.brief;
  const today = addDays(startsOn, state.day);
  return {
    place: place.name,
    station: place.station,
    promise,
    today,
    deadline: nextOf(dates, today),
    facts: ir.factIds.flatMap((id, bit) => {
      const text = words.facts[id];
      return ((state.facts >> bit) & 1) === 1 && text !== undefined ? [{ id, text }] : [];
    }),
  };
}

function nextOf(dates: readonly DateWords[], today: CalendarDate): Deadline | undefined {
  const ahead = dates
    .map((one) => ({ ...one, daysLeft: daysBetween(today, one.date) }))
    .filter(({ daysLeft }) => daysLeft >= 0);
  return ahead.sort((a, b) => a.daysLeft - b.daysLeft)[0];
}
