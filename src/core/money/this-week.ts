// The one step to take this week, from where a payment stands, its dates, and the buyer's windows: the first rule that applies.
import type { WeekCode } from '../../schema/words/deal-answer.ts';
import type { Station } from '../../schema/words/payment-loop.ts';
import { addDays, type CalendarDate, daysBetween, earlierOf, laterOf } from './calendar.ts';
import type { DealFacts } from './deal-facts.ts';
import type { DueAnswer } from './due-answer.ts';
import type { LimitationAnswer } from './limitation.ts';
import { outstandingFen } from './outstanding.ts';
import { regimeOf } from './regime.ts';
import type { RestDays } from './rest-days.ts';
import { endOfAcceptanceTerm } from './term-start.ts';

/** What a rule looks at. */
type Week = {
  readonly facts: DealFacts;
  readonly due: DueAnswer;
  readonly limitation: LimitationAnswer;
  readonly today: CalendarDate;
  /** The last day of the seven that begin today. */
  readonly end: CalendarDate;
  /** The last day that the contract leaves for acceptance, if known. */
  readonly acceptanceEndsOn: CalendarDate | undefined;
};

/** The day to do it by, or undefined where the rule doesn't apply. */
type Rule = {
  readonly code: WeekCode;
  readonly laws: readonly string[];
  readonly by: (week: Week) => CalendarDate | undefined;
};

const CLAIM_LASTS_DAYS = 30;
const CLOSING_DAYS = 14;
const REMIND_DAYS = 10;
/** Materials are ready three days before the plan is declared (材料齐), and the listing is confirmed the day before. */
const READY_DAYS = 3;

const at =
  (...stations: readonly Station[]) =>
  ({ facts: { stuckAt } }: Week): boolean =>
    stuckAt !== undefined && stations.includes(stuckAt);

/** By the end of the week, where a test holds. */
const thisWeekIf =
  (test: (week: Week) => boolean) =>
  (week: Week): CalendarDate | undefined =>
    test(week) ? week.end : undefined;

/** Whether a day lies `first` to `last` days from today. */
function isWithin(day: CalendarDate | undefined, today: CalendarDate, first: number, last: number): boolean {
  if (day === undefined) return false;
  const days = daysBetween(today, day);
  return first <= days && days <= last;
}

const inPlan = at('invoice', 'funding', 'approval');

const RULES: readonly Rule[] = [
  {
    code: 'ask-lawyer',
    laws: ['civil-code-192'],
    by: thisWeekIf(({ limitation }) => limitation.kind === 'expired'),
  },
  {
    code: 'send-claim',
    laws: ['civil-code-195', 'limitation-rules-8'],
    by: ({ limitation, end }) =>
      limitation.kind === 'running' && limitation.light === 'red'
        ? earlierOf(limitation.endsOn, end)
        : undefined,
  },
  { code: 'fill-in', laws: [], by: thisWeekIf(({ due }) => due.kind === 'missing') },
  {
    code: 'last-package',
    laws: ['budget-law-42'],
    by: (week) => {
      const { facts, today, end } = week;
      const closes = facts.booksCloseOn;
      const isNear = isWithin(closes, today, 0, CLOSING_DAYS) && (inPlan(week) || at('payment')(week));
      return isNear && closes !== undefined ? laterOf(today, earlierOf(end, addDays(closes, -1))) : undefined;
    },
  },
  {
    code: 'materials-ready',
    laws: ['budget-regs-57'],
    by: (week) => {
      const day = week.facts.planDeclareOn;
      return day !== undefined && inPlan(week) && isWithin(day, week.today, READY_DAYS, READY_DAYS + 6)
        ? addDays(day, -READY_DAYS)
        : undefined;
    },
  },
  {
    code: 'confirm-listed',
    laws: ['budget-regs-57'],
    by: (week) => {
      const day = week.facts.planDeclareOn;
      return day !== undefined && inPlan(week) && isWithin(day, week.today, 0, READY_DAYS - 1)
        ? laterOf(week.today, addDays(day, -1))
        : undefined;
    },
  },
  { code: 'claim-letter', laws: ['sme-payment-17', 'limitation-rules-8'], by: thisWeekIf(needsClaim) },
  {
    code: 'remind-before-due',
    laws: [],
    by: ({ due, today, end }) =>
      due.kind === 'date' && isWithin(due.dueOn, today, 0, REMIND_DAYS)
        ? earlierOf(end, due.dueOn)
        : undefined,
  },
  { code: 'get-delivery-signed', laws: [], by: thisWeekIf(at('delivery')) },
  {
    code: 'ask-acceptance',
    laws: ['procurement-law-41'],
    by: thisWeekIf((week) => at('acceptance')(week) && week.facts.acceptanceAskedOn === undefined),
  },
  {
    code: 'follow-acceptance',
    laws: ['sme-payment-10-2'],
    by: (week) => (at('acceptance')(week) ? runningUntil(week) : undefined),
  },
  { code: 'urge-acceptance', laws: ['sme-payment-10-2', 'sme-payment-31'], by: thisWeekIf(at('acceptance')) },
  { code: 'confirm-settlement', laws: ['sme-payment-9-4'], by: thisWeekIf(at('settlement')) },
  { code: 'hand-in-package', laws: ['vat-law-28'], by: thisWeekIf(at('invoice')) },
  {
    code: 'ask-declare-day',
    laws: ['budget-regs-57'],
    by: thisWeekIf((week) => at('funding')(week) && (week.facts.planDeclareOn ?? '') < week.today),
  },
  { code: 'ask-listed', laws: ['budget-regs-57'], by: thisWeekIf(at('funding')) },
  { code: 'ask-whose-desk', laws: ['sme-payment-14'], by: thisWeekIf(at('approval')) },
  { code: 'check-account', laws: ['budget-regs-66'], by: thisWeekIf(at('payment')) },
  { code: 'find-station', laws: [], by: ({ end }) => end },
];

export type WeekAnswer =
  | { readonly kind: 'settled' }
  | {
      readonly kind: 'step';
      readonly code: WeekCode;
      readonly by: CalendarDate;
      readonly laws: readonly string[];
    };

/** @param due and `limitation`: the answers for the same facts and day */
export function thisWeek(
  facts: DealFacts,
  due: DueAnswer,
  limitation: LimitationAnswer,
  today: CalendarDate,
  table: RestDays,
): WeekAnswer {
  if (outstandingFen(facts) === 0 || facts.stuckAt === 'received') return { kind: 'settled' };
  const acceptanceEndsOn = endOfAcceptanceTerm(facts, table)?.on;
  const week: Week = { facts, due, limitation, today, end: addDays(today, 6), acceptanceEndsOn };
  for (const { code, laws, by } of RULES) {
    const day = by(week);
    if (day !== undefined) return { kind: 'step', code, by: day, laws: citable(laws, facts) };
  }
  throw new Error(`no step for ${facts.stuckAt}`);
}

/** Without articles that don't reach this deal: the budget's only hold for the treasury's money. */
function citable(laws: readonly string[], facts: DealFacts): readonly string[] {
  const regime = regimeOf(facts);
  const isTreasury = facts.pocket === undefined || facts.pocket === 'budget' || facts.pocket === 'special';
  const isPublic = regime.kind === 'protected' && regime.side === 'public';
  return laws.filter(
    (id) =>
      (isTreasury || !id.startsWith('budget-')) &&
      (isPublic || !(id.startsWith('procurement-') || id === 'sme-payment-31')) &&
      (regime.kind === 'protected' || !id.startsWith('sme-payment-')),
  );
}

/** Overdue, past the papers that come before, and nothing in writing for a month. */
function needsClaim({ facts: { stuckAt, lastClaimOn }, due, today }: Week): boolean {
  const isOverdue = due.kind === 'date' && today > due.dueOn;
  const isPastAcceptance = stuckAt !== 'delivery' && stuckAt !== 'acceptance';
  const isOld = lastClaimOn === undefined || daysBetween(lastClaimOn, today) > CLAIM_LASTS_DAYS;
  return isOverdue && isPastAcceptance && isOld;
}

/** The end of a running term of acceptance, within the week; it runs whatever the payment is counted from. */
function runningUntil({ acceptanceEndsOn, today, end }: Week): CalendarDate | undefined {
  return acceptanceEndsOn !== undefined && today <= acceptanceEndsOn
    ? earlierOf(end, acceptanceEndsOn)
    : undefined;
}
