// Interest of a late payment: each rule by hand, competing rules side by side, and a rate that nobody knows never guessed.
import { describe, expect, test } from 'vitest';
import { type DealOptions, dealAnswers } from '../../../../src/core/money/deal-answers.ts';
import type { DealFacts } from '../../../../src/core/money/deal-facts.ts';
import { fenOfYuan } from '../../../../src/core/money/fen.ts';

/** Due on Wednesday 2026-04-01 (2 March + 30), 1,000,000 yuan. */
const office: DealFacts = {
  buyerType: 'agency',
  sellerSize: 'small',
  signedOn: '2026-01-10',
  contractType: 'goods',
  deliveredOn: '2026-03-02',
  amountFen: fenOfYuan(1_000_000),
};
/** The same due day, by the contract. */
const plain: DealFacts = { ...office, buyerType: 'other', agreedDays: 30 };
/** 90 days late. */
const JUNE_30 = '2026-06-30';
/** A table of the test's own: 3.0 % and from 20 May 2.8 %. */
const lpr = {
  rows: [
    { from: '2026-01-01', percent: 3 },
    { from: '2026-05-20', percent: 2.8 },
  ],
  until: '2026-12-31',
};

const interest = (facts: DealFacts, today = JUNE_30, options: DealOptions = { lpr }) =>
  dealAnswers(facts, today, options).interest;
/** [rule, yuan] of each figure, the range's upper end behind it. */
const figures = (facts: DealFacts, today?: string, options?: DealOptions) => {
  const answer = interest(facts, today, options);
  if (answer.kind !== 'figures') return answer;
  return answer.figures.map((one) =>
    one.kind === 'amount'
      ? [one.rule, one.fen / 100, ...(one.highFen === undefined ? [] : [one.highFen / 100]), ...one.notes]
      : [one.rule, one.kind, one.firstOn],
  );
};

describe('条例第17条', () => {
  test('nothing agreed: 1,000,000 × 5/10,000 × 90 = 45,000', () => {
    expect(figures(office)).toEqual([['sme-daily', 45_000]]);
    expect(interest(office)).toMatchObject({
      overdueDays: 90,
      outstandingFen: 100_000_000,
      isForCourt: false,
    });
  });

  test('the first day after the due day is one day: 500; on the due day there is none', () => {
    expect(figures(office, '2026-04-02')).toEqual([['sme-daily', 500]]);
    expect(interest(office, '2026-04-01')).toEqual({ kind: 'not-due', dueOn: '2026-04-01', daysLeft: 0 });
    expect(interest(office, '2026-03-30')).toMatchObject({ daysLeft: 2 });
  });

  test('only what is still owed bears it: 400,000 × 0.0005 × 90 = 18,000', () => {
    const facts = { ...office, paidFen: fenOfYuan(600_000) };
    expect(figures(facts)).toEqual([['sme-daily', 18_000]]);
    expect(interest(facts)).toMatchObject({ isPartLeftOut: true });
    expect(interest({ ...office, paidFen: fenOfYuan(1_000_000) })).toEqual({ kind: 'paid' });
    expect(interest({ ...office, paidFen: fenOfYuan(1_000_001) })).toEqual({ kind: 'paid' });
  });

  test('agreed at or above the LPR of the day of signing: as agreed', () => {
    // 1,000,000 × 3 % × 90 ÷ 365 = 7,397.26…
    expect(figures({ ...office, agreedRate: { form: 'percent-a-year', value: 3 } })).toEqual([
      ['agreed', 7397.26],
    ]);
    // 1,000,000 × 3/10,000 × 90 = 27,000
    expect(figures({ ...office, agreedRate: { form: 'myriad-a-day', value: 3 } })).toEqual([
      ['agreed', 27_000],
    ]);
  });

  test('agreed below it: the LPR of that day, whatever it is now', () => {
    expect(figures({ ...office, agreedRate: { form: 'percent-a-year', value: 2.99 } })).toEqual([
      ['agreed-floor', 7397.26],
    ]);
    // 0.8/10,000 × 365 = 2.92 % < 3 %; 0.83 → 3.0295 %
    expect(figures({ ...office, agreedRate: { form: 'myriad-a-day', value: 0.8 } })).toEqual([
      ['agreed-floor', 7397.26],
    ]);
    expect(figures({ ...office, agreedRate: { form: 'myriad-a-day', value: 0.83 } })).toEqual([
      ['agreed', 7470],
    ]);
    expect(figures({ ...office, agreedRate: { form: 'percent-a-year', value: 0 } })).toEqual([
      ['agreed-floor', 7397.26],
    ]);
  });

  test('that LPR unknown: as agreed, and said; the learner’s own is used, and said', () => {
    const facts: DealFacts = { ...office, agreedRate: { form: 'percent-a-year', value: 2 } };
    // 1,000,000 × 2 % × 90 ÷ 365 = 4,931.5068…
    expect(figures(facts, JUNE_30, {})).toEqual([['agreed', 4931.51, 'floor-unchecked']]);
    expect(figures(facts, JUNE_30, { lprPercent: 3 })).toEqual([['agreed-floor', 7397.26, 'own-lpr']]);
  });

  test('360 days are for rates by the year alone: 1,000,000 × 3 % × 90 ÷ 360 = 7,500', () => {
    const options: DealOptions = { lpr, yearDays: 360 };
    expect(
      figures({ ...office, agreedRate: { form: 'percent-a-year', value: 3 } }, JUNE_30, options),
    ).toEqual([['agreed', 7500]]);
    expect(figures(office, JUNE_30, options)).toEqual([['sme-daily', 45_000]]);
  });
});

describe('rules that compete', () => {
  test('works for a public buyer: 条例第17条 and 建工解释第26条, for the court', () => {
    // 2 April – 19 May: 48 days at 3 %; 20 May – 30 June: 42 days at 2.8 %
    // 1,000,000 × (3 × 48 + 2.8 × 42) ÷ 100 ÷ 365 = 10,000 × 261.6 ÷ 365 = 7,167.1232…
    const works: DealFacts = { ...office, contractType: 'works' };
    expect(figures(works)).toEqual([
      ['sme-daily', 45_000],
      ['works-lpr', 7167.12],
    ]);
    expect(interest(works)).toMatchObject({ isForCourt: true });
  });

  test('the day on which the LPR changes counts at the new one', () => {
    const works: DealFacts = { ...plain, contractType: 'works' };
    // 48 days: 10,000 × 144 ÷ 365 = 3,945.2054…; one more at 2.8: 10,000 × 146.8 ÷ 365 = 4,021.9178…
    expect(figures(works, '2026-05-19')).toEqual([['works-lpr', 3945.21]]);
    expect(figures(works, '2026-05-20')).toEqual([['works-lpr', 4021.92]]);
  });

  test('back to back with a large enterprise: 条例第17条 and 法释〔2024〕11号', () => {
    // 60 days from 31 January: 1 April
    const company: DealFacts = {
      ...office,
      buyerType: 'large-enterprise',
      deliveredOn: '2026-01-31',
      isBackToBack: true,
    };
    expect(figures(company)).toEqual([
      ['sme-daily', 45_000],
      ['back-to-back-lpr', 7167.12],
    ]);
    expect(figures({ ...company, contractType: 'works' })).toHaveLength(3);
    expect(figures({ ...company, buyerType: 'agency', agreedDays: 60 })).toEqual([['sme-daily', 45_000]]);
  });
});

describe('by the contract alone', () => {
  test('goods: LPR of the first overdue day plus 30 % to 50 %', () => {
    // 1,000,000 × 3 % × 90 ÷ 365 × 1.3 = 9,616.4383…, × 1.5 = 11,095.8904…
    expect(figures(plain)).toEqual([['sale-lpr', 9616.44, 11_095.89]]);
  });
  test('what is agreed holds, however low', () => {
    // 1,000,000 × 1 % × 90 ÷ 365 = 2,465.7534…
    expect(figures({ ...plain, agreedRate: { form: 'percent-a-year', value: 1 } }, JUNE_30, {})).toEqual([
      ['agreed', 2465.75],
    ]);
  });
  test('services have no rate of their own', () => {
    expect(figures({ ...plain, contractType: 'services' })).toMatchObject({
      kind: 'none',
      why: 'no-rate-rule',
    });
  });
});

describe('a rate that is not known', () => {
  test('is never carried on: the first unknown day is named', () => {
    const works: DealFacts = { ...office, contractType: 'works', deliveredOn: '2026-06-24' };
    // due 24 July; the course knows 2026-07-20 to 2026-07-31
    expect(figures(works, '2026-07-31', {})).toEqual([
      // 1,000,000 × 0.0005 × 7; 1,000,000 × 3 % × 7 ÷ 365 = 575.3424…
      ['sme-daily', 3500],
      ['works-lpr', 575.34],
    ]);
    expect(figures(works, '2026-08-01', {})).toEqual([
      ['sme-daily', 4000],
      ['works-lpr', 'lpr-unknown', '2026-08-01'],
    ]);
    expect(figures(office, JUNE_30, {})).toEqual([['sme-daily', 45_000]]);
    expect(figures(plain, JUNE_30, {})).toEqual([['sale-lpr', 'lpr-unknown', '2026-04-02']]);
  });

  test('the learner’s own fills the gap, the table goes before it', () => {
    const works: DealFacts = { ...plain, contractType: 'works', deliveredOn: '2026-06-24' };
    // due 24 July; 7 days at 3 % by the table, 9 at the learner's 4 %: 10,000 × (21 + 36) ÷ 365 = 1,561.6438…
    expect(figures(works, '2026-08-09', { lprPercent: 4 })).toEqual([['works-lpr', 1561.64, 'own-lpr']]);
  });
});

describe('what is stated, and what is missing', () => {
  test('interest that both signed is the figure (买卖合同解释第18条)', () => {
    const facts: DealFacts = { ...office, contractType: 'works', statedInterestFen: 1_234_567 };
    expect(figures(facts)).toEqual([['stated', 12_345.67]]);
  });
  test('fields are asked for', () => {
    expect(figures({})).toEqual({
      kind: 'missing',
      fields: ['amountFen', 'buyerType', 'sellerSize', 'signedOn'],
    });
    const { contractType: _none, ...open } = office;
    expect(figures(open)).toEqual({ kind: 'missing', fields: ['contractType'] });
    expect(figures({ ...plain, isBackToBack: true })).toMatchObject({ kind: 'none', why: 'no-due-date' });
  });
  test('one rounding at the end, half up', () => {
    // 1 fen for 1 day: 0.0005 → 0; 10 yuan for 1 day: 0.5 fen → 1
    expect(figures({ ...office, amountFen: 1 }, '2026-04-02')).toEqual([['sme-daily', 0]]);
    expect(figures({ ...office, amountFen: 1000 }, '2026-04-02')).toEqual([['sme-daily', 0.01]]);
    expect(figures({ ...office, amountFen: 999 }, '2026-04-02')).toEqual([['sme-daily', 0]]);
  });
});
