// The open cards with all that follows from them on a day, the one whose next date comes first in front.
import type { CalendarDate } from '../money/calendar.ts';
import { type DealAnswers, dealAnswers } from '../money/deal-answers.ts';
import type { DealFacts } from '../money/deal-facts.ts';
import type { Progress } from '../progress/progress.ts';
import { cardFacts, valueIn } from './card-facts.ts';
import { rateOf } from './card-value.ts';
import { compareText } from './compare-text.ts';
import { type DealAction, dealActions } from './deal-actions.ts';
import { type Deal, dealsIn } from './deals-in.ts';

export type DealOverview = {
  readonly deal: Deal;
  readonly facts: DealFacts;
  readonly answers: DealAnswers;
  readonly actions: readonly DealAction[];
  /** The first day on which something is to be done: the step of the week, or an open step of a lesson. */
  readonly next?: CalendarDate;
};

/** The open cards of a learner on a day. */
export function openOverviews(progress: Progress, today: CalendarDate): readonly DealOverview[] {
  const overviews = dealsIn(progress, 'open').map((deal) => dealOverview(deal, today));
  return [...overviews].sort((a, b) => compareText(a.next ?? LATEST, b.next ?? LATEST));
}

const LATEST = '9999-12-31';

export function dealOverview(deal: Deal, today: CalendarDate): DealOverview {
  const facts = cardFacts(deal.fields);
  const answers = dealAnswers(facts, today, {
    yearDays: valueIn(deal.fields, 'year-days') === '360' ? 360 : 365,
    lprPercent: rateOf(valueIn(deal.fields, 'lpr-percent')),
  });
  const actions = dealActions(deal.fields);
  const step = answers.thisWeek.kind === 'step' ? [answers.thisWeek.by] : [];
  const planned = actions.flatMap(({ on, isDone }) => (on === undefined || isDone ? [] : [on]));
  const [next] = [...step, ...planned].sort(compareText);
  return { deal, facts, answers, actions, ...(next === undefined ? {} : { next }) };
}
