// Facts of deals at random, dense where the law changes its mind: editions, LPR days, year ends, leap days, caps.
import fc from 'fast-check';
import { STATIONS } from '../../../src/schema/words/payment-loop.ts';
import { walk } from './days.ts';
import type { Facts } from './facts.ts';
import { DAYS_OFF, LPR, WORKING_WEEKENDS } from './tables.ts';

const EDGES: readonly string[] = [
  ...['2020-09-01', '2025-06-01', '2023-12-15', '2024-08-27', '2020-02-29', '2024-02-29', '2022-02-28'],
  ...['2020-12-31', '2021-01-01', '2022-12-31', '2025-12-31', '2026-12-31', '2026-07-20', '2027-01-01'],
  ...LPR.map(([day]) => day),
  ...DAYS_OFF.flat(),
  ...WORKING_WEEKENDS,
];

const near = fc
  .tuple(fc.constantFrom(...EDGES), fc.integer({ min: -3, max: 3 }))
  .map(([day, by]) => walk(day, by));
const anyDay = fc.integer({ min: 0, max: 2700 }).map((by) => walk('2019-10-01', by));
const signing = fc.oneof(
  { weight: 2, arbitrary: near },
  { weight: 1, arbitrary: anyDay },
  { weight: 1, arbitrary: fc.integer({ min: -2, max: 2 }).map((by) => walk('2020-09-01', by)) },
  { weight: 1, arbitrary: fc.integer({ min: -2, max: 2 }).map((by) => walk('2025-06-01', by)) },
);

/** Known `share` times for each time that it is missing. */
const maybe = <T>(value: fc.Arbitrary<T>, share = 2) =>
  fc.oneof({ weight: share, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) });
const days = fc.oneof(fc.constantFrom(0, 1, 29, 30, 31, 59, 60, 61, 90, 180), fc.nat({ max: 120 }));
const soonAfter = (day: string) => fc.oneof(days, fc.constantFrom(-1, 0, 1, 2)).map((by) => walk(day, by));
const rate = fc.oneof(
  fc.record({
    form: fc.constant('percent-a-year' as const),
    value: fc.oneof(
      fc.constantFrom(...LPR.map(([, percent]) => percent), 2.99, 3.01, 0, 24),
      fc.nat({ max: 2400 }).map((n) => n / 100),
    ),
  }),
  fc.record({
    form: fc.constant('myriad-a-day' as const),
    value: fc.oneof(
      fc.constantFrom(0, 0.8, 0.82, 0.83, 0.84, 0.85, 0.86, 1, 3, 5),
      fc.nat({ max: 100 }).map((n) => n / 10),
    ),
  }),
);
const money = fc.oneof(fc.nat({ max: 200 }), fc.integer({ min: 1, max: 5_000_000_000 }));

const people = fc.record({
  contractType: maybe(fc.constantFrom('goods', 'services', 'works', 'software'), 7),
  buyerType: maybe(
    fc.constantFrom(
      'agency',
      'agency',
      'institution',
      'public-group',
      'military',
      'large-enterprise',
      'large-enterprise',
      'platform',
      'other',
    ),
    20,
  ),
  isBuyerLarge: maybe(fc.boolean(), 4),
  sellerSize: maybe(fc.constantFrom('micro', 'small', 'small', 'medium', 'medium', 'large', 'unknown'), 20),
  pocket: maybe(fc.constantFrom('budget', 'own-funds', 'enterprise', 'special')),
  stuckAt: maybe(fc.constantFrom(...STATIONS), 7),
});

const terms = fc.record({
  termStart: maybe(fc.constantFrom('delivery', 'acceptance', 'acceptance', 'settlement', 'invoice'), 4),
  agreedDays: maybe(days),
  isBackToBack: fc.constantFrom(undefined, undefined, false, true),
  isAuditAgreed: fc.constantFrom(undefined, undefined, undefined, false, true),
  agreedRate: maybe(rate, 1),
  acceptanceDays: maybe(fc.oneof(fc.constantFrom(0, 7, 10, 15, 30), fc.nat({ max: 60 })), 3),
  amountFen: maybe(money, 12),
  paidFen: maybe(
    fc.oneof({ weight: 4, arbitrary: fc.nat({ max: 300 }) }, { weight: 1, arbitrary: money }),
    1,
  ),
  statedInterestFen: fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: money },
  ),
});

/** Dates that follow each other more or less as they do in life, and sometimes don't. */
const datesFrom = (delivered: string) =>
  fc.record({
    deliveredOn: maybe(fc.constant(delivered), 9),
    acceptanceAskedOn: maybe(soonAfter(delivered), 3),
    acceptedOn: maybe(soonAfter(delivered), 2),
    settledOn: maybe(soonAfter(delivered), 3),
    settlementFiledOn: maybe(soonAfter(delivered), 1),
    invoicedOn: maybe(soonAfter(delivered), 3),
  });

function aboutToday(today: string) {
  const around = (low: number, high: number) =>
    fc.integer({ min: low, max: high }).map((by) => walk(today, by));
  return fc.record({
    planDeclareOn: maybe(around(-3, 12), 1),
    booksCloseOn: maybe(around(-2, 17), 1),
    lastClaimOn: maybe(fc.oneof(around(-33, 1), around(-1500, 0)), 1),
    lastInstalmentDueOn: fc.oneof(fc.constant(undefined), fc.constant(undefined), around(-1200, 60)),
  });
}

/** Days at which an answer turns: around due days, caps, light changes and ends of three years. */
const todayFrom = (delivered: string) =>
  fc.oneof(
    { weight: 3, arbitrary: days.map((by) => walk(delivered, by)) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 2600 }).map((by) => walk(delivered, by)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom(730, 731, 760, 790, 791, 1095, 1096, 1125, 1126, 1155, 1156),
          fc.integer({ min: -3, max: 6 }),
        )
        .map(([by, more]) => walk(delivered, by + more)),
    },
    { weight: 1, arbitrary: near },
    { weight: 1, arbitrary: fc.integer({ min: 7000, max: 8200 }).map((by) => walk(delivered, by)) },
  );

const KINDS = ['claim', 'admission', 'part-payment', 'suit', 'authority', 'assignment'] as const;

function interruptionsFrom(delivered: string, today: string) {
  const step = fc.tuple(
    fc.oneof(fc.constantFrom(1094, 1095, 1096, 1097), fc.integer({ min: 1, max: 1200 })),
    fc.constantFrom(...KINDS),
  );
  const chain = fc.array(step, { maxLength: 9 }).map((list) => {
    let at = walk(delivered, 30);
    return list.map(([by, kind]) => {
      at = walk(at, by);
      return { on: at, kind };
    });
  });
  const steady = fc.array(fc.integer({ min: 900, max: 1096 }), { minLength: 6, maxLength: 9 }).map((list) => {
    let at = walk(delivered, 60);
    return list.map((by) => {
      at = walk(at, by);
      return { on: at, kind: 'claim' as const };
    });
  });
  const loose = fc.array(
    fc.record({
      on: fc.integer({ min: -1500, max: 5 }).map((by) => walk(today, by)),
      kind: fc.constantFrom(...KINDS),
    }),
    { maxLength: 3 },
  );
  return maybe(fc.oneof(chain, steady, loose), 2);
}

/** One deal and the day on which somebody asks about it. */
export const arbitraryCase: fc.Arbitrary<{ readonly facts: Facts; readonly today: string }> = signing.chain(
  (signed) =>
    fc.oneof(near, soonAfter(signed)).chain((delivered) =>
      todayFrom(delivered).chain((today) =>
        fc
          .record({
            signedOn: maybe(fc.constant(signed), 20),
            people,
            terms,
            dates: datesFrom(delivered),
            now: aboutToday(today),
            interruptions: interruptionsFrom(delivered, today),
            agreedDueOn: fc.oneof(
              { weight: 4, arbitrary: fc.constant(undefined) },
              { weight: 1, arbitrary: soonAfter(delivered) },
            ),
          })
          .map(({ signedOn, people: who, terms: what, dates, now, interruptions, agreedDueOn }) => ({
            today,
            facts: { signedOn, agreedDueOn, interruptions, ...who, ...what, ...dates, ...now },
          })),
      ),
    ),
);

/** Options: a year's days, and sometimes the learner's own rate for days that the table doesn't know. */
export const arbitraryOptions = fc.record({
  yearDays: fc.constantFrom(365 as const, 360 as const),
  lprPercent: fc.option(
    fc.nat({ max: 600 }).map((n) => n / 100),
    { nil: undefined },
  ),
});
