// The days on which somebody who made a promise wants to be asked: its own, those after the class, and those of his deal.

import { valueIn } from '../deals/card-facts.ts';
import { dateOf } from '../deals/card-value.ts';
import type { DealOverview } from '../deals/deal-overview.ts';
import { addDays, type CalendarDate, isCalendarDate } from '../money/calendar.ts';

/** Days after the class on which is asked what came of it. */
export const LOOK_BACK_DAYS = [7, 30, 60, 90] as const;
export type LookBack = (typeof LOOK_BACK_DAYS)[number];

/** What a day is for; `block` names the part of a lesson that a step was written in, `step` its words. */
export type CommitmentDate = { readonly on: CalendarDate } & (
  | { readonly kind: 'promise' | 'due' | 'declare' | 'limitation' }
  | { readonly kind: 'after'; readonly days: LookBack }
  | { readonly kind: 'step'; readonly block: string; readonly step: string }
);

export type CommitmentFacts = {
  /** The day of the class. */
  readonly madeOn: CalendarDate;
  /** The day that was promised, where one was. */
  readonly promisedOn: CalendarDate | undefined;
  readonly deal: DealOverview | undefined;
};

/** All days from `today` on, earliest first; those of the same day in the order promise, look back, deal. */
export function commitmentDates(facts: CommitmentFacts, today: CalendarDate): readonly CommitmentDate[] {
  const { madeOn, promisedOn, deal } = facts;
  const all: readonly CommitmentDate[] = [
    ...(promisedOn !== undefined && isCalendarDate(promisedOn)
      ? [{ kind: 'promise', on: promisedOn } as const]
      : []),
    ...LOOK_BACK_DAYS.map((days) => ({ kind: 'after', days, on: addDays(madeOn, days) }) as const),
    ...(deal ? datesOfDeal(deal, promisedOn) : []),
  ];
  return all.filter(({ on }) => on >= today).sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** The step that is the promise itself isn't named twice. */
function datesOfDeal(
  { deal: { fields }, actions, answers }: DealOverview,
  promisedOn: CalendarDate | undefined,
): readonly CommitmentDate[] {
  const { due, limitation } = answers;
  const declare = dateOf(valueIn(fields, 'plan-declare-on'));
  return [
    ...actions.flatMap(({ block, step, on, isDone }) =>
      on === undefined || isDone || on === promisedOn ? [] : [{ kind: 'step', block, step, on } as const],
    ),
    ...(declare === undefined ? [] : [{ kind: 'declare', on: declare } as const]),
    ...(due.kind === 'date' ? [{ kind: 'due', on: due.dueOn } as const] : []),
    ...(limitation.kind === 'running' ? [{ kind: 'limitation', on: limitation.endsOn } as const] : []),
  ];
}
