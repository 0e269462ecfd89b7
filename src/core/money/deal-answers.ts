// The four questions about a payment, answered at once: when it was due, what interest it bears, how long it may be claimed, what to do this week.
import type { CalendarDate } from './calendar.ts';
import { isDealDay, isRate, wrongFields } from './check-facts.ts';
import type { DealFacts } from './deal-facts.ts';
import type { DueAnswer } from './due-answer.ts';
import { dueDate } from './due-date.ts';
import type { InterestAnswer } from './interest-answer.ts';
import { type LimitationAnswer, limitation } from './limitation.ts';
import { LPR_TABLE, type LprTable } from './lpr.ts';
import { overdueInterest } from './overdue-interest.ts';
import { REST_DAYS, type RestDays } from './rest-days.ts';
import { thisWeek, type WeekAnswer } from './this-week.ts';

export type DealOptions = {
  /** Days of a year for rates by the year; 365 unless told otherwise. */
  readonly yearDays?: 365 | 360 | undefined;
  /** One-year LPR that the learner looked up, %; for days that the table doesn't know. */
  readonly lprPercent?: number | undefined;
  readonly lpr?: LprTable | undefined;
  readonly restDays?: RestDays | undefined;
};

export type DealAnswers = {
  readonly due: DueAnswer;
  readonly interest: InterestAnswer;
  readonly limitation: LimitationAnswer;
  readonly thisWeek: WeekAnswer;
};

/**
 * What follows from the facts of a deal on a day; the contract stands in docs/money.md.
 * @throws RangeError for facts that `wrongFields` names, for a `today` that is no date, and for a rate that is none
 */
export function dealAnswers(
  facts: DealFacts,
  today: CalendarDate,
  { yearDays = 365, lprPercent, lpr = LPR_TABLE, restDays = REST_DAYS }: DealOptions = {},
): DealAnswers {
  const wrong = wrongFields(facts);
  if (wrong.length > 0) throw new RangeError(`not facts of a deal: ${wrong.join(', ')}`);
  if (!isDealDay(today)) throw new RangeError(`not a day of a deal: ${today}`);
  if (lprPercent !== undefined && !isRate(lprPercent)) throw new RangeError(`not a rate: ${lprPercent}`);
  const due = dueDate(facts, today, restDays);
  const limit = limitation(facts, due, today);
  return {
    due,
    interest: overdueInterest(facts, due, today, { yearDays, lpr: { table: lpr, own: lprPercent } }),
    limitation: limit,
    thisWeek: thisWeek(facts, due, limit, today, restDays),
  };
}
