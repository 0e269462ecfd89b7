// How long a payment may be claimed: three years by hand, interruptions, the light of the lesson, twenty years.
import { describe, expect, test } from 'vitest';
import { dealAnswers } from '../../../../src/core/money/deal-answers.ts';
import type { DealFacts } from '../../../../src/core/money/deal-facts.ts';

const dueOn = (agreedDueOn: string): DealFacts => ({ buyerType: 'other', agreedDueOn });
const limitation = (facts: DealFacts, today: string) => dealAnswers(facts, today).limitation;
const end = (facts: DealFacts, today: string) => {
  const answer = limitation(facts, today);
  if (answer.kind === 'running') return [answer.endsOn, answer.daysLeft, answer.light];
  return answer.kind === 'expired' ? [answer.endsOn, -answer.daysSince, ...answer.lateOn] : answer;
};

describe('three years (民法典第188条)', () => {
  test('due at the end of 2023: safe until the end of 2026', () => {
    // 28 November → 31 December: 33 days
    expect(end(dueOn('2023-12-31'), '2026-11-28')).toEqual(['2026-12-31', 33, 'red']);
  });
  test('the last day is one, the next is none', () => {
    expect(end(dueOn('2023-12-31'), '2026-12-31')).toEqual(['2026-12-31', 0, 'red']);
    expect(end(dueOn('2023-12-31'), '2027-01-01')).toEqual(['2026-12-31', -1]);
  });
  test('a leap day ends on the last of February (第202条)', () => {
    expect(end(dueOn('2024-02-29'), '2024-03-01')).toEqual(['2027-02-28', 1094, 'green']);
  });
  test('it has not begun before the due day is over', () => {
    expect(limitation(dueOn('2026-03-15'), '2026-03-15')).toEqual({ kind: 'not-begun', dueOn: '2026-03-15' });
    expect(end(dueOn('2026-03-15'), '2026-03-16')).toEqual(['2029-03-15', 1095, 'green']);
  });
  test('rest days don’t move it: it starts from the day before a putting off', () => {
    // delivered 5 March 2026, due 4 April (put off to 7 April)
    const facts: DealFacts = {
      buyerType: 'agency',
      sellerSize: 'small',
      signedOn: '2026-01-10',
      deliveredOn: '2026-03-05',
    };
    expect(end(facts, '2026-11-28')).toEqual(['2029-04-04', 858, 'green']);
  });
});

describe('interruptions (第195条)', () => {
  test('a claim that arrived in time begins three years anew', () => {
    // the town clinic of the lesson: due 2024-01-19, a letter in November 2026; and the library without one
    expect(end({ ...dueOn('2024-01-19'), lastClaimOn: '2026-11-10' }, '2026-11-16')).toEqual([
      '2029-11-10',
      1090,
      'yellow',
    ]);
    expect(end(dueOn('2024-03-15'), '2026-11-16')).toEqual(['2027-03-15', 119, 'red']);
  });
  test('on the last day it still does, a day later nothing does', () => {
    const facts = dueOn('2022-03-18');
    expect(end({ ...facts, lastClaimOn: '2025-03-18' }, '2026-11-28')).toEqual(['2028-03-18', 476, 'yellow']);
    expect(end({ ...facts, lastClaimOn: '2025-03-19' }, '2026-11-28')).toEqual([
      '2025-03-18',
      -620,
      '2025-03-19',
    ]);
  });
  test('an earlier one makes a later one count, in whatever order they are told', () => {
    const later = { on: '2025-03-19', kind: 'part-payment' } as const;
    const earlier = { on: '2023-06-01', kind: 'admission' } as const;
    for (const interruptions of [
      [later, earlier],
      [earlier, later],
    ])
      expect(end({ ...dueOn('2022-03-18'), interruptions }, '2026-11-28')).toEqual([
        '2028-03-19',
        477,
        'yellow',
      ]);
  });
  test('before it is due, or still to come, nothing is interrupted', () => {
    const facts = dueOn('2024-03-15');
    for (const lastClaimOn of ['2024-03-15', '2023-01-01', '2026-11-17'])
      expect(end({ ...facts, lastClaimOn }, '2026-11-16')).toEqual(['2027-03-15', 119, 'red']);
  });
});

describe('the rest', () => {
  test('a debt in instalments counts from the last one (第189条)', () => {
    expect(end({ ...dueOn('2023-06-30'), lastInstalmentDueOn: '2025-06-30' }, '2026-11-28')).toEqual([
      '2028-06-30',
      580,
      'green',
    ]);
    expect(end({ ...dueOn('2023-06-30'), lastInstalmentDueOn: '2022-06-30' }, '2026-06-30')).toEqual([
      '2026-06-30',
      0,
      'red',
    ]);
  });
  test('twenty years are the most', () => {
    const interruptions = [
      '2007-12-01',
      '2010-11-01',
      '2013-10-01',
      '2016-09-01',
      '2019-08-01',
      '2022-07-01',
    ].map((on) => ({ on, kind: 'claim' }) as const);
    const facts: DealFacts = { ...dueOn('2004-12-31'), interruptions };
    expect(limitation(facts, '2024-12-01')).toMatchObject({ endsOn: '2024-12-31', isCutShort: true });
    expect(limitation(facts, '2025-01-01')).toMatchObject({ kind: 'expired', endsOn: '2024-12-31' });
  });
  test('red from two years and a day after the last paper on', () => {
    expect(end(dueOn('2024-05-10'), '2026-05-10')).toEqual(['2027-05-10', 365, 'green']);
    expect(end(dueOn('2024-05-10'), '2026-05-11')).toEqual(['2027-05-10', 364, 'red']);
  });
  test('what is paid, missing or without a day has none', () => {
    expect(limitation({ ...dueOn('2024-05-10'), amountFen: 100, paidFen: 100 }, '2026-05-10')).toEqual({
      kind: 'settled',
    });
    expect(limitation({}, '2026-05-10')).toMatchObject({ kind: 'missing' });
    expect(limitation({ buyerType: 'other', isBackToBack: true }, '2026-05-10')).toEqual({
      kind: 'none',
      why: 'no-due-date',
    });
  });
});
