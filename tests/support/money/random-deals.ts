// Deals as anybody might enter them: any field may be missing, days from 2019 to 2029, everything else as the words allow.
import fc from 'fast-check';
import { dateOfDay } from '../../../src/core/money/calendar.ts';
import type { DealFacts } from '../../../src/core/money/deal-facts.ts';
import {
  BUYER_TYPES,
  CONTRACT_TYPES,
  INTERRUPTIONS,
  POCKETS,
  RATE_FORMS,
  SELLER_SIZES,
  TERM_STARTS,
} from '../../../src/schema/words/deal.ts';
import { STATIONS } from '../../../src/schema/words/payment-loop.ts';

/** 2019-01-01 to 2029-12-31. */
export const day: fc.Arbitrary<string> = fc.integer({ min: 17_897, max: 21_914 }).map(dateOfDay);
const fen = fc.integer({ min: 0, max: 10 ** 12 });
const days = fc.integer({ min: 0, max: 400 });
const rate = fc.integer({ min: 0, max: 2400 }).map((hundredths) => hundredths / 100);

export const interruption = fc.record({ on: day, kind: fc.constantFrom(...INTERRUPTIONS) });

/** Buyers, sellers and dates that reach a figure are as likely as the rest together. */
export const deal: fc.Arbitrary<DealFacts> = fc.record(
  {
    contractType: fc.constantFrom(...CONTRACT_TYPES),
    signedOn: fc.oneof(day, fc.constantFrom('2020-08-31', '2020-09-01', '2025-05-31', '2025-06-01')),
    amountFen: fen,
    paidFen: fc.integer({ min: 0, max: 10 ** 9 }),
    buyerType: fc.constantFrom('agency', 'institution', 'large-enterprise', ...BUYER_TYPES),
    isBuyerLarge: fc.boolean(),
    sellerSize: fc.constantFrom('small', 'micro', 'medium', ...SELLER_SIZES),
    termStart: fc.constantFrom(...TERM_STARTS),
    agreedDays: days,
    agreedDueOn: day,
    isBackToBack: fc.boolean(),
    isAuditAgreed: fc.boolean(),
    agreedRate: fc.record({ form: fc.constantFrom(...RATE_FORMS), value: rate }),
    deliveredOn: day,
    acceptedOn: day,
    acceptanceAskedOn: day,
    acceptanceDays: fc.integer({ min: 0, max: 60 }),
    settledOn: day,
    settlementFiledOn: day,
    invoicedOn: day,
    statedInterestFen: fen,
    pocket: fc.constantFrom(...POCKETS),
    stuckAt: fc.constantFrom(...STATIONS),
    planDeclareOn: day,
    booksCloseOn: day,
    lastClaimOn: day,
    interruptions: fc.array(interruption, { maxLength: 4 }),
    lastInstalmentDueOn: day,
  },
  { requiredKeys: [] },
);

/** A table of LPR that knows 2021 to 2028, and options with and without the learner's own. */
export const lprTable = fc.uniqueArray(day, { minLength: 1, maxLength: 6 }).chain((starts) =>
  fc.array(rate, { minLength: starts.length, maxLength: starts.length }).map((rates) => ({
    rows: [...starts].sort().map((from, index) => ({ from, percent: rates[index] ?? 3 })),
    until: '2028-12-31',
  })),
);
export const options = fc.record(
  { yearDays: fc.constantFrom(365 as const, 360 as const), lprPercent: rate, lpr: lprTable },
  { requiredKeys: [] },
);
