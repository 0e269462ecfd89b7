// When a payment was due: worked by hand from the articles, at their borders, and what isn't known said.
import { describe, expect, test } from 'vitest';
import type { DealFacts } from '../../../../src/core/money/deal-facts.ts';
import { dueDate } from '../../../../src/core/money/due-date.ts';
import { REST_DAYS } from '../../../../src/core/money/rest-days.ts';

const office: DealFacts = { buyerType: 'agency', sellerSize: 'small', signedOn: '2026-01-10' };
const company: DealFacts = { ...office, buyerType: 'large-enterprise' };
const other: DealFacts = { buyerType: 'other', contractType: 'services' };

const due = (facts: DealFacts, today = '2026-11-28') => dueDate(facts, today, REST_DAYS);
/** The day and the notes, or the answer as it is. */
const told = (facts: DealFacts, today?: string) => {
  const answer = due(facts, today);
  return answer.kind === 'date' ? [answer.dueOn, ...answer.notes] : answer;
};

describe('a public buyer (条例第9条第1款)', () => {
  test.each<[string, DealFacts, readonly string[]]>([
    // 2 March + 30 = 1 April 2026, a Wednesday
    ['30 days from delivery', { deliveredOn: '2026-03-02' }, ['2026-04-01']],
    // 2 March + 45 = 16 April, a Thursday
    ['the days agreed', { deliveredOn: '2026-03-02', agreedDays: 45 }, ['2026-04-16']],
    // 2 March + 60 = 1 May, off until 5 May → 6 May
    ['60 days are still agreed', { deliveredOn: '2026-03-02', agreedDays: 60 }, ['2026-05-06']],
    // 90 → 60: 1 May → 6 May
    ['60 are the most', { deliveredOn: '2026-03-02', agreedDays: 90 }, ['2026-05-06', 'cap-cut']],
    // 5 March + 30 = 4 April, Saturday of Qingming (4–6 April off) → 7 April
    ['a last day of rest is put off', { deliveredOn: '2026-03-05' }, ['2026-04-07']],
    // settled 1 July + 30 = 31 July, a Friday (第9条第4款)
    [
      'by settlement',
      { termStart: 'settlement', settledOn: '2026-07-01', deliveredOn: '2026-03-01' },
      ['2026-07-31'],
    ],
    // 第10条第1款
    ['by acceptance', { termStart: 'acceptance', acceptedOn: '2026-03-02' }, ['2026-04-01']],
    ['at once, without putting off', { deliveredOn: '2026-03-07', agreedDays: 0 }, ['2026-03-07']],
    [
      'a condition only: 60',
      { deliveredOn: '2026-03-02', isBackToBack: true },
      ['2026-05-06', 'condition-capped'],
    ],
    [
      'an audit clause doesn’t hold',
      { deliveredOn: '2026-03-02', isAuditAgreed: true },
      ['2026-04-01', 'audit-open'],
    ],
  ])('%s', (_name, facts, expected) => {
    expect(told({ ...office, ...facts })).toEqual(expected);
  });

  test('where the cap cuts, the contract’s own day is told too', () => {
    // 2 March + 90 = 31 May, a Sunday → 1 June
    const answer = due({ ...office, deliveredOn: '2026-03-02', agreedDays: 90 });
    expect(answer).toMatchObject({ plainOn: '2026-05-01', dueOn: '2026-05-06', contractOn: '2026-06-01' });
  });

  test('a day too long is cut even where rest puts both off to the same day', () => {
    // 2 February 2021 + 60 = 3 April, Saturday of Qingming; + 61 = 4 April: both are put off to 6 April
    const facts = { ...office, signedOn: '2021-01-04', deliveredOn: '2021-02-02', agreedDays: 61 };
    expect(due(facts)).toMatchObject({
      plainOn: '2021-04-03',
      dueOn: '2021-04-06',
      contractOn: '2021-04-06',
    });
  });

  test('a group paid by the treasury is treated alike, by analogy (第36条第1款)', () => {
    expect(told({ ...office, buyerType: 'public-group', deliveredOn: '2026-03-02' })).toEqual([
      '2026-04-01',
      'by-analogy',
    ]);
  });
});

describe('acceptance that stalls (第10条第2款)', () => {
  const asked: DealFacts = {
    ...office,
    termStart: 'acceptance',
    acceptanceAskedOn: '2026-03-02',
    acceptanceDays: 20,
  };

  test('the term runs from the end of the agreed days, 20 and 30', () => {
    // 2 March + 20 = 22 March, Sunday → 23 March; + 30 = 22 April, Wednesday
    expect(told(asked)).toEqual(['2026-04-22', 'acceptance-stalled']);
  });

  test('while they last there is no day yet', () => {
    expect(told(asked, '2026-03-23')).toMatchObject({ why: 'acceptance-running', waitsUntil: '2026-03-23' });
    expect(told(asked, '2026-03-24')).toEqual(['2026-04-22', 'acceptance-stalled']);
  });

  test('accepted in time counts from acceptance, accepted late from the end of the days', () => {
    // 16 March + 30 = 15 April
    expect(told({ ...asked, acceptedOn: '2026-03-16' })).toEqual(['2026-04-15']);
    expect(told({ ...asked, acceptedOn: '2026-06-30' })).toEqual(['2026-04-22', 'acceptance-stalled']);
  });

  test('a named day that is cut to a cap from the end of the days says so', () => {
    // 23 March + 60 = 22 May, a Friday
    expect(told({ ...asked, agreedDueOn: '2026-08-31' })).toEqual([
      '2026-05-22',
      'acceptance-stalled',
      'cap-cut',
    ]);
    expect(told({ ...asked, agreedDueOn: '2026-05-22' })).toEqual(['2026-05-22']);
    expect(told({ ...asked, acceptedOn: '2026-03-16', agreedDueOn: '2026-08-31' })).toEqual([
      '2026-05-15',
      'cap-cut',
    ]);
  });

  test('without agreed days there is nothing to count from', () => {
    const { acceptanceDays: _none, ...open } = asked;
    expect(told(open)).toEqual({ kind: 'missing', fields: ['acceptedOn', 'acceptanceDays'] });
  });

  test('acceptance before delivery is a contradiction', () => {
    expect(told({ ...asked, deliveredOn: '2026-03-03' })).toMatchObject({ why: 'dates-contradict' });
    expect(
      told({
        ...asked,
        acceptanceAskedOn: '2026-03-05',
        deliveredOn: '2026-03-03',
        acceptedOn: '2026-03-01',
      }),
    ).toMatchObject({ why: 'dates-contradict' });
  });

  test('outside 《条例》 only acceptance itself counts', () => {
    expect(told({ ...asked, ...other, agreedDays: 30 })).toEqual({ kind: 'missing', fields: ['acceptedOn'] });
  });
});

describe('editions', () => {
  const enterprise = { ...company, deliveredOn: '2025-07-01' };

  test('a large enterprise has 60 days by the edition of 2025 only (第9条第2款)', () => {
    // 1 July + 60 = 30 August 2025, Saturday → 1 September
    expect(told({ ...enterprise, signedOn: '2025-06-01' })).toEqual(['2025-09-01']);
    expect(told({ ...enterprise, signedOn: '2025-05-31', contractType: 'services' })).toMatchObject({
      why: 'reasonable-term',
    });
    expect(told({ ...enterprise, signedOn: '2025-05-31' })).toEqual({
      kind: 'missing',
      fields: ['contractType'],
    });
  });

  test('agreed days hold in both, without a cap', () => {
    // 1 July + 90 = 29 September, Monday
    expect(told({ ...enterprise, signedOn: '2025-06-01', agreedDays: 90 })).toEqual(['2025-09-29']);
    expect(told({ ...enterprise, signedOn: '2025-05-31', agreedDays: 90 })).toEqual([
      '2025-09-29',
      'edition-open',
    ]);
  });

  test('an audit clause held by contract until 31 May 2025 (2020 年版第11条)', () => {
    const audit: DealFacts = { ...office, deliveredOn: '2025-07-01', isAuditAgreed: true };
    expect(told({ ...audit, signedOn: '2025-05-31' })).toMatchObject({
      why: 'audit-agreed',
      laws: ['sme-payment-2020-11', 'sme-payment-12'],
    });
    // 1 July + 30 = 31 July, Thursday
    expect(told({ ...audit, signedOn: '2025-06-01' })).toEqual(['2025-07-31', 'audit-open']);
    // settled 1 August + 30 = 31 August, Sunday → 1 September
    expect(told({ ...audit, signedOn: '2025-05-31', settledOn: '2025-08-01' })).toEqual([
      '2025-09-01',
      'edition-open',
    ]);
  });

  test('before 2020-09-01 there was no 《条例》', () => {
    const old: DealFacts = { ...office, contractType: 'goods', deliveredOn: '2020-10-09' };
    // 民法典第628条: on delivery
    expect(told({ ...old, signedOn: '2020-08-31' })).toEqual(['2020-10-09', 'contract-only']);
    // 9 October + 30 = 8 November 2020, beyond the table
    expect(told({ ...old, signedOn: '2020-09-01' })).toEqual([
      '2020-11-08',
      'edition-open',
      'rest-days-unknown',
    ]);
  });
});

describe('back to back (法释〔2024〕11号)', () => {
  const waiting: DealFacts = {
    ...company,
    deliveredOn: '2026-03-02',
    isBackToBack: true,
    contractType: 'goods',
  };

  test('void towards a large enterprise: 60 days', () => {
    expect(told(waiting)).toEqual(['2026-05-06', 'back-to-back-void']);
  });
  test('by the edition of 2020 without days, a court finds a reasonable term', () => {
    expect(told({ ...waiting, signedOn: '2024-01-02' })).toMatchObject({ why: 'reasonable-term' });
  });
  test('outside 《条例》 it is a condition', () => {
    expect(told({ ...waiting, sellerSize: 'large' })).toMatchObject({ why: 'third-party-condition' });
  });
});

describe('a day that the contract names', () => {
  test('is due as it is, a Sunday as well', () => {
    expect(told({ ...company, agreedDueOn: '2026-03-08' })).toEqual(['2026-03-08']);
  });
  test('towards a public buyer it is held to the cap, where the start of that is known', () => {
    const named: DealFacts = { ...office, agreedDueOn: '2026-08-31' };
    expect(told(named)).toEqual(['2026-08-31', 'cap-unchecked']);
    expect(told({ ...named, deliveredOn: '2026-03-02' })).toEqual(['2026-05-06', 'cap-cut']);
    // the cap falls on Friday 1 May and is put off to 6 May: 5 May is still within it
    expect(told({ ...named, agreedDueOn: '2026-05-05', deliveredOn: '2026-03-02' })).toEqual(['2026-05-05']);
  });
});

describe('from the invoice', () => {
  const invoice: DealFacts = { ...office, termStart: 'invoice', invoicedOn: '2026-06-01', agreedDays: 30 };

  test('within 60 days of delivery as agreed, beyond them the cap', () => {
    // 1 June + 30 = 1 July, Wednesday
    expect(told({ ...invoice, deliveredOn: '2026-05-20' })).toEqual(['2026-07-01']);
    // 2 March + 60 → 6 May
    expect(told({ ...invoice, deliveredOn: '2026-03-02' })).toEqual(['2026-05-06', 'cap-cut']);
    expect(told(invoice)).toEqual(['2026-07-01', 'cap-unchecked']);
  });
  test('needs the days', () => {
    const { agreedDays: _none, ...open } = invoice;
    expect(told(open)).toEqual({ kind: 'missing', fields: ['agreedDays'] });
  });
  test('the notice of 2023 asks for ten working days', () => {
    // 2 June … 15 June, no days off between: ten working days after 1 June 2026
    expect(due({ ...invoice, deliveredOn: '2026-05-20' })).toMatchObject({ guidanceOn: '2026-06-15' });
    expect(due({ ...invoice, buyerType: 'large-enterprise' })).not.toHaveProperty('guidanceOn');
  });
});

describe('by the contract alone', () => {
  test('goods on delivery, works on delivery or on filing, the rest unclear', () => {
    expect(told({ ...other, contractType: 'goods', deliveredOn: '2026-03-07' })).toEqual([
      '2026-03-07',
      'contract-only',
    ]);
    const works: DealFacts = { ...other, contractType: 'works' };
    expect(told(works)).toEqual({ kind: 'missing', fields: ['deliveredOn', 'settlementFiledOn'] });
    expect(told({ ...works, settlementFiledOn: '2026-05-01' })).toEqual(['2026-05-01', 'contract-only']);
    expect(told({ ...works, settlementFiledOn: '2026-05-01', deliveredOn: '2026-04-01' })).toEqual([
      '2026-04-01',
      'contract-only',
    ]);
    expect(told(other)).toMatchObject({ why: 'term-unclear' });
  });
  test('agreed days are counted without a cap', () => {
    // 2 March + 120 = 30 June, Tuesday
    expect(told({ ...other, deliveredOn: '2026-03-02', agreedDays: 120 })).toEqual([
      '2026-06-30',
      'contract-only',
    ]);
  });
});

describe('who is asked about', () => {
  test('everything that is missing is named at once', () => {
    expect(told({})).toEqual({ kind: 'missing', fields: ['buyerType', 'sellerSize', 'signedOn'] });
    expect(told({ buyerType: 'platform', sellerSize: 'unknown' })).toEqual({
      kind: 'missing',
      fields: ['isBuyerLarge', 'sellerSize', 'signedOn'],
    });
    expect(told(office)).toEqual({ kind: 'missing', fields: ['deliveredOn'] });
  });
  test('one fact is enough to be outside', () => {
    for (const facts of [
      { buyerType: 'military' },
      { sellerSize: 'large' },
      { buyerType: 'platform', isBuyerLarge: false },
    ] as const)
      expect(told(facts)).toEqual({ kind: 'missing', fields: ['contractType'] });
  });
  test('a large platform company is a large enterprise', () => {
    expect(told({ ...office, buyerType: 'platform', isBuyerLarge: true, deliveredOn: '2026-03-02' })).toEqual(
      ['2026-05-06'],
    );
  });
});
