// What a card says to the field of a worksheet: the same figures as on the card, and nothing where rules compete or facts are missing.
import { describe, expect, test } from 'vitest';
import { cardAnswer } from '../../../../src/core/deals/card-answer.ts';
import { CARD_ANSWERS, isCardAnswer } from '../../../../src/schema/words/deal-card.ts';

const TODAY = '2026-11-28';
const deal = (values: Readonly<Record<string, string>>) => ({
  id: 'k1',
  fields: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, at: 1, hlc: 'h' }]),
  ),
  state: 'open' as const,
  stateAt: 1,
  addedAt: 1,
  lastAt: 1,
});
const one = (value: string) => ({ kind: 'one', value });

/** 52.36 万元 to an institution, delivered so that it was due on 17 November. */
const KNOWN = {
  amount: '523600',
  'contract-type': 'software',
  'signed-on': '2025-07-01',
  'buyer-type': 'institution',
  'seller-size': 'small',
  'agreed-due-on': '2026-11-17',
};
const ask = (question: keyof typeof CARD_ANSWERS, values: Readonly<Record<string, string>> = KNOWN) =>
  cardAnswer(deal(values), question, TODAY);

describe('a card with all that is wanted', () => {
  test('due day, last day of the limitation, interest of a day (523,600 × 5/10,000)', () => {
    expect(ask('due-on')).toEqual(one('2026-11-17'));
    expect(ask('limitation-on')).toEqual(one('2029-11-17'));
    expect(ask('interest-a-day')).toEqual(one('261.8'));
  });

  test('a rate by the year that was agreed is divided by the days that the card counts', () => {
    const agreed = { ...KNOWN, 'agreed-rate': '7.3', 'rate-form': 'percent-a-year' };
    expect(ask('interest-a-day', agreed)).toEqual(one('104.72'));
    expect(ask('interest-a-day', { ...agreed, 'year-days': '360' })).toEqual(one('106.17'));
  });
});

test('where rules compete there is not one figure to take over', () => {
  expect(ask('interest-a-day', { ...KNOWN, 'contract-type': 'works', 'lpr-percent': '3' })).toEqual({
    kind: 'several',
  });
});

test('one rule whose LPR nobody knows is no contest of rules: the card does not say', () => {
  const alone = { ...KNOWN, 'contract-type': 'works', 'seller-size': 'large' };
  expect(ask('interest-a-day', alone)).toBeUndefined();
});

test('a card that lacks the facts says nothing', () => {
  for (const question of Object.keys(CARD_ANSWERS).filter(isCardAnswer))
    expect(ask(question, { amount: '523600' }), question).toBeUndefined();
});
