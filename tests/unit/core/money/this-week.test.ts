// The step of the week: each rule where it applies, and which of two goes first.
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/core/money/calendar.ts';
import { dealAnswers } from '../../../../src/core/money/deal-answers.ts';
import type { DealFacts } from '../../../../src/core/money/deal-facts.ts';

/** A Saturday; the week that begins with it ends on 4 December. */
const TODAY = '2026-11-28';
const END = '2026-12-04';
const MONDAY = '2026-11-30';
/** Due on 2026-10-01 by the contract, and claimed a week ago. */
const claimed: DealFacts = { buyerType: 'other', agreedDueOn: '2026-10-01', lastClaimOn: '2026-11-21' };
const office: DealFacts = { buyerType: 'agency', sellerSize: 'small', signedOn: '2026-01-10' };

const step = (facts: DealFacts) => {
  const week = dealAnswers(facts, TODAY).thisWeek;
  return week.kind === 'step' ? [week.code, week.by] : week;
};

describe('by station', () => {
  test.each([
    ['delivery', 'get-delivery-signed'],
    ['acceptance', 'ask-acceptance'],
    ['settlement', 'confirm-settlement'],
    ['invoice', 'hand-in-package'],
    ['funding', 'ask-declare-day'],
    ['approval', 'ask-whose-desk'],
    ['payment', 'check-account'],
    [undefined, 'find-station'],
  ] as const)('%s: %s', (stuckAt, code) => {
    expect(step({ ...claimed, stuckAt })).toEqual([code, END]);
  });

  test('received, or paid in full, is settled', () => {
    expect(step({ ...claimed, stuckAt: 'received' })).toEqual({ kind: 'settled' });
    expect(step({ ...claimed, amountFen: 5, paidFen: 5 })).toEqual({ kind: 'settled' });
  });

  test('acceptance: asked for, running, or let pass', () => {
    const asked: DealFacts = {
      ...office,
      stuckAt: 'acceptance',
      termStart: 'acceptance',
      acceptanceDays: 15,
    };
    // 17 November + 15 = 2 December, Wednesday
    expect(step({ ...asked, acceptanceAskedOn: '2026-11-17' })).toEqual(['follow-acceptance', '2026-12-02']);
    expect(step({ ...asked, acceptanceAskedOn: '2026-11-02' })).toEqual(['urge-acceptance', END]);
  });

  test('acceptance is not urged while its term runs, whatever the payment counts from', () => {
    const asked: DealFacts = { ...claimed, stuckAt: 'acceptance', acceptanceDays: 15 };
    expect(step({ ...asked, acceptanceAskedOn: '2026-11-17' })).toEqual(['follow-acceptance', '2026-12-02']);
    // 13 November + 15 = 28 November, Saturday → Monday; a day earlier it ended on Friday
    expect(step({ ...asked, acceptanceAskedOn: '2026-11-13' })).toEqual(['follow-acceptance', MONDAY]);
    expect(step({ ...asked, acceptanceAskedOn: '2026-11-12' })).toEqual(['urge-acceptance', END]);
  });
});

describe('what goes first', () => {
  test('the limitation before every window', () => {
    const old: DealFacts = { buyerType: 'other', stuckAt: 'payment', booksCloseOn: '2026-12-01' };
    expect(step({ ...old, agreedDueOn: '2023-12-01' })).toEqual(['send-claim', '2026-12-01']);
    expect(step({ ...old, agreedDueOn: '2024-01-19' })).toEqual(['send-claim', END]);
    expect(step({ ...old, agreedDueOn: '2023-11-27' })).toEqual(['ask-lawyer', END]);
  });

  test('the closing of the books before the plan, the plan before a letter', () => {
    const late: DealFacts = { buyerType: 'other', agreedDueOn: '2026-10-01', stuckAt: 'funding' };
    expect(step({ ...late, booksCloseOn: '2026-12-12', planDeclareOn: '2026-12-05' })).toEqual([
      'last-package',
      END,
    ]);
    expect(step({ ...late, booksCloseOn: '2026-12-02' })).toEqual(['last-package', '2026-12-01']);
    expect(step({ ...late, booksCloseOn: TODAY })).toEqual(['last-package', TODAY]);
    expect(step({ ...late, booksCloseOn: '2026-12-13' })).toEqual(['claim-letter', END]);
    expect(step({ ...late, planDeclareOn: '2026-12-05' })).toEqual(['materials-ready', '2026-12-02']);
    expect(step({ ...late, planDeclareOn: '2026-12-01' })).toEqual(['materials-ready', TODAY]);
    expect(step({ ...late, planDeclareOn: '2026-11-30' })).toEqual(['confirm-listed', '2026-11-29']);
    expect(step({ ...late, planDeclareOn: TODAY })).toEqual(['confirm-listed', TODAY]);
    expect(step({ ...claimed, stuckAt: 'funding', planDeclareOn: '2026-12-08' })).toEqual([
      'ask-listed',
      END,
    ]);
  });

  test('a letter once a month, not while papers are missing', () => {
    const late = (lastClaimOn: string): DealFacts => ({ ...claimed, lastClaimOn, stuckAt: 'approval' });
    expect(step(late(addDays(TODAY, -30)))).toEqual(['ask-whose-desk', END]);
    expect(step(late(addDays(TODAY, -31)))).toEqual(['claim-letter', END]);
    expect(step({ ...late('2026-10-02'), stuckAt: 'delivery' })).toEqual(['get-delivery-signed', END]);
  });

  test('a reminder ten days before it is due', () => {
    const soon = (agreedDueOn: string): DealFacts => ({
      buyerType: 'other',
      agreedDueOn,
      stuckAt: 'approval',
    });
    expect(step(soon('2026-12-08'))).toEqual(['remind-before-due', END]);
    expect(step(soon('2026-11-30'))).toEqual(['remind-before-due', '2026-11-30']);
    expect(step(soon('2026-12-09'))).toEqual(['ask-whose-desk', END]);
  });

  test('with nothing known, the card is filled in', () => {
    expect(step({})).toEqual(['fill-in', END]);
  });
});

describe('articles that don’t reach the deal are not cited', () => {
  const laws = (facts: DealFacts) => {
    const week = dealAnswers(facts, TODAY).thisWeek;
    return week.kind === 'step' ? week.laws : undefined;
  };
  test('the budget’s only for the treasury’s money', () => {
    const funding: DealFacts = { ...claimed, stuckAt: 'funding' };
    expect(laws({ ...funding, pocket: 'budget' })).toEqual(['budget-regs-57']);
    expect(laws({ ...funding, pocket: 'own-funds' })).toEqual([]);
  });
  test('《条例》 only where it protects', () => {
    const late: DealFacts = { ...claimed, lastClaimOn: undefined };
    expect(laws(late)).toEqual(['limitation-rules-8']);
    expect(laws({ ...late, ...office })).toEqual(['sme-payment-17', 'limitation-rules-8']);
  });
});
