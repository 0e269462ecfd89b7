// A card: what is typed becomes canonical text and facts, steps come in the order of their days, persons are noticed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardFacts, FIELD_OF_FACT } from '../../../../src/core/deals/card-facts.ts';
import { canonicalValue, datesOf, isReadable } from '../../../../src/core/deals/card-value.ts';
import { dealActions } from '../../../../src/core/deals/deal-actions.ts';
import { namesPerson } from '../../../../src/core/deals/names-person.ts';
import { personWords } from '../../../../src/i18n/zh-CN/deals.ts';
import { CARD_FIELDS, isCardField } from '../../../../src/schema/words/deal-card.ts';

const card = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, at: 1, hlc: 'h' }]));

describe('what is typed', () => {
  test.each([
    ['money', '126万', '1260000', true],
    ['money', '¥1,260,000.00', '1260000', true],
    ['money', '大概一百万', '大概一百万', false],
    ['money', '-5', '-5', false],
    ['days', '30天', '30', true],
    ['days', '2.5', '2.5', false],
    ['date', '2026-02-29', '2026-02-29', false],
    ['date', '0026-02-27', '0026-02-27', false],
    ['text', ' 江北 ', ' 江北 ', true],
    [['yes', 'no'], 'perhaps', 'perhaps', false],
  ] as const)('as %j: %s is kept as %s, readable: %s', (kind, typed, kept, isGood) => {
    expect(canonicalValue(kind, typed)).toBe(kept);
    expect(isReadable(kind, kept)).toBe(isGood);
  });

  test('is kept once and for all: canonical text stays as it is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('money', 'days', 'rate', 'text', 'date', 'dates'),
        fc.string(),
        (kind, typed) => {
          const kept = canonicalValue(kind as 'money', typed);
          expect(canonicalValue(kind as 'money', kept)).toBe(kept);
        },
      ),
    );
  });

  test('can be anything, and facts are still made of it', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(CARD_FIELDS), '__proto__'), fc.string()),
        (values) => {
          const { amountFen, agreedDays } = cardFacts(card(values));
          expect(amountFen === undefined || Number.isSafeInteger(amountFen)).toBe(true);
          expect(agreedDays === undefined || Number.isInteger(agreedDays)).toBe(true);
        },
      ),
    );
  });
});

describe('facts', () => {
  test('are read from the fields', () => {
    const facts = cardFacts(
      card({
        amount: '1260000.5',
        'signed-on': '2025-06-01',
        'buyer-type': 'agency',
        'stuck-at': 'funding',
        'agreed-rate': '3',
        'rate-form': 'myriad-a-day',
        'back-to-back': 'no',
      }),
    );
    expect(facts).toMatchObject({
      amountFen: 126_000_050,
      signedOn: '2025-06-01',
      buyerType: 'agency',
      stuckAt: 'funding',
      agreedRate: { form: 'myriad-a-day', value: 3 },
      isBackToBack: false,
    });
  });

  test('a rate without its unit says nothing', () => {
    expect(cardFacts(card({ 'agreed-rate': '3' })).agreedRate).toBeUndefined();
  });

  test('each has a field of the card to be filled in', () => {
    expect(Object.values(FIELD_OF_FACT).every(isCardField)).toBe(true);
  });
});

test('steps: open ones first, in the order of their days, without a day last', () => {
  const actions = dealActions(
    card({
      'next-step@late': '送件',
      'next-step-on@late': '2026-12-09',
      'next-step-on@soon': '2026-12-01',
      'next-step@some-day': '问一句',
      'next-step@done': '取验收书',
      'next-step-on@done': '2026-11-01',
      'next-step-done@done': 'yes',
      'next-step@cleared': '',
    }),
  );
  expect(actions.map(({ block }) => block)).toEqual(['soon', 'late', 'some-day', 'done']);
  expect(actions.at(-1)?.isDone).toBe(true);
});

test.each([
  ['江北-03', undefined],
  ['江北区教育局', undefined],
  ['信息科', undefined],
  ['业务科长', undefined],
  ['王科长', 'name'],
  ['教育局 李建国处长', 'name'],
  ['欧阳主任', 'name'],
  ['张 138 0013 8000', 'phone'],
  ['0571-88886666', 'phone'],
  ['合同 202611280001', undefined],
] as const)('“%s” names a person: %s', (text, found) => {
  expect(namesPerson(text, personWords)).toBe(found);
});

describe('several dates in one line', () => {
  test.each([
    ['2022-05-08', ['2022-05-08']],
    ['2022/5/8，2023.11.20', ['2022-05-08', '2023-11-20']],
    ['2022年5月8日、2023-11-20；2024-02-29', ['2022-05-08', '2023-11-20', '2024-02-29']],
    ['', []],
    ['2023-02-29', undefined],
    ['2022-05-08、上个月', undefined],
  ])('%s', (typed, dates) => {
    expect(datesOf(typed)).toEqual(dates);
  });

  test('are kept in one way of writing, and what can’t be read as it was typed', () => {
    const kept = canonicalValue('dates', '2022/5/8，2023.11.20');
    expect(kept).toBe('2022-05-08、2023-11-20');
    expect(canonicalValue('dates', kept)).toBe(kept);
    expect(canonicalValue('dates', '上个月')).toBe('上个月');
  });
});
