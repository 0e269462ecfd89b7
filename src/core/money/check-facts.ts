// Refuses facts that are none: days that no calendar has, amounts and terms that are no whole numbers, and sizes that only a slip makes.
import { type CalendarDate, isCalendarDate } from './calendar.ts';
import type { DealFacts, DealField } from './deal-facts.ts';

/** 100 billion yuan, 100 years, 100 % a year or 1 % a day: within them every figure is a safe integer. */
export const DEAL_MOST = { fen: 10 ** 13, days: 36_500, rate: 100 };
const FIRST_DAY = '1990-01-01';
const LAST_DAY = '2099-12-31';

const AMOUNTS = ['amountFen', 'paidFen', 'statedInterestFen'] as const;
const TERMS = ['agreedDays', 'acceptanceDays'] as const;
const DATES = [
  'signedOn',
  'agreedDueOn',
  'deliveredOn',
  'acceptedOn',
  'acceptanceAskedOn',
  'settledOn',
  'settlementFiledOn',
  'invoicedOn',
  'planDeclareOn',
  'booksCloseOn',
  'lastClaimOn',
  'lastInstalmentDueOn',
] as const;

/** Fields of `facts` that hold what they can't; the card asks for them again. */
export function wrongFields(facts: DealFacts): readonly DealField[] {
  const { agreedRate, interruptions = [] } = facts;
  return [
    ...AMOUNTS.filter((field) => !isCount(facts[field] ?? 0, DEAL_MOST.fen)),
    ...TERMS.filter((field) => !isCount(facts[field] ?? 0, DEAL_MOST.days)),
    ...DATES.filter((field) => !isDealDay(facts[field] ?? FIRST_DAY)),
    ...(isRate(agreedRate?.value ?? 0) ? [] : (['agreedRate'] as const)),
    ...(interruptions.every(({ on }) => isDealDay(on)) ? [] : (['interruptions'] as const)),
  ];
}

/** A day of the years 1990 to 2099. */
export function isDealDay(day: string): day is CalendarDate {
  return isCalendarDate(day) && FIRST_DAY <= day && day <= LAST_DAY;
}

/** From 0 to 100. */
export function isRate(rate: number): boolean {
  return rate >= 0 && rate <= DEAL_MOST.rate;
}

function isCount(value: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && value <= most;
}
