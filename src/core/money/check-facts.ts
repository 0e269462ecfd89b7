// Refuses facts that are none: days that no calendar has, amounts and terms that are no whole numbers from 0 on.
import { isCalendarDate } from './calendar.ts';
import type { DealFacts, DealField } from './deal-facts.ts';

const COUNTS = ['amountFen', 'paidFen', 'agreedDays', 'acceptanceDays', 'statedInterestFen'] as const;
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
    ...COUNTS.filter((field) => facts[field] !== undefined && !isWholeFromZero(facts[field])),
    ...DATES.filter((field) => facts[field] !== undefined && !isCalendarDate(facts[field])),
    ...(agreedRate && !(Number.isFinite(agreedRate.value) && agreedRate.value >= 0)
      ? (['agreedRate'] as const)
      : []),
    ...(interruptions.every(({ on }) => isCalendarDate(on)) ? [] : (['interruptions'] as const)),
  ];
}

function isWholeFromZero(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
