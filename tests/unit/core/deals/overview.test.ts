// Open cards on a day: the nearest first, the sheet of the week by age, and a table that no office program runs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../../src/core/deals/csv.ts';
import { openOverviews } from '../../../../src/core/deals/deal-overview.ts';
import { weeklySheet } from '../../../../src/core/deals/weekly-sheet.ts';
import { NO_PROGRESS, type Progress } from '../../../../src/core/progress/progress.ts';
import { CARD_FIELDS } from '../../../../src/schema/words/deal-card.ts';

const TODAY = '2026-11-28';
const card = (values: Readonly<Record<string, string>>, state: 'open' | 'paid' = 'open') => ({
  fields: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, at: 1, hlc: 'h' }]),
  ),
  state,
  stateAt: 1,
  addedAt: 1,
  lastAt: 1,
});
const progress = (deals: Progress['deals']): Progress => ({ ...NO_PROGRESS, deals });

const KNOWN = {
  amount: '1000',
  'contract-type': 'goods',
  'signed-on': '2025-07-01',
  'buyer-type': 'agency',
  'seller-size': 'small',
};

describe('open cards', () => {
  test('the one with the nearest day in front: the step of the week, or an open step of a lesson', () => {
    const deals = {
      a: card(KNOWN),
      b: card({ ...KNOWN, 'next-step-on@x': '2026-11-29' }),
      c: card({ ...KNOWN, 'next-step-on@x': '2026-11-28', 'next-step-done@x': 'yes' }),
      d: card({ ...KNOWN, 'next-step-on@x': '2026-11-28' }, 'paid'),
    };
    const found = openOverviews(progress(deals), TODAY);
    expect(found.map(({ deal, next }) => [deal.id, next])).toEqual([
      ['b', '2026-11-29'],
      ['a', '2026-12-04'],
      ['c', '2026-12-04'],
    ]);
  });

  test('an old debt lives as long as each paper came within three years of the one before, if all are on the card', () => {
    const old = {
      ...KNOWN,
      'signed-on': '2019-03-01',
      'agreed-due-on': '2020-06-01',
      'last-claim-on': '2025-05-01',
    };
    const kindWith = (earlier: string) =>
      openOverviews(progress({ a: card({ ...old, 'earlier-claims-on': earlier }) }), TODAY)[0]?.answers
        .limitation.kind;
    expect(kindWith('')).toBe('expired');
    expect(kindWith('2022-08-09')).toBe('running');
    expect(kindWith('2023-07-01')).toBe('expired');
    expect(kindWith('2022-08-09、哪天来着')).toBe('expired');
  });

  test('a rate that only a slip makes is asked for again', () => {
    const answersTo = (more: Readonly<Record<string, string>>) =>
      openOverviews(progress({ a: card({ ...KNOWN, ...more }) }), TODAY)[0]?.answers;
    expect(answersTo({ 'lpr-percent': '1000' })).toEqual(answersTo({}));
  });

  test('whatever was typed, there is an answer', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '126万',
        '2025-07-01',
        '2099-12-31',
        '1990-01-01',
        '9999999999',
        '1000',
        'platform',
        'works',
        'yes',
        'small',
      ),
    );
    const fields = fc.dictionary(fc.constantFrom(...Object.keys(CARD_FIELDS)), words, { maxKeys: 31 });
    fc.assert(
      fc.property(fields, (values) => {
        const [overview] = openOverviews(progress({ a: card(values) }), TODAY);
        expect(overview?.answers.thisWeek.kind).toMatch(/^(step|settled)$/);
      }),
      { numRuns: 500 },
    );
  });
});

test('the sheet of the week: the oldest bucket first, each with what is owed, without a due day last', () => {
  const deals = {
    old: card({ ...KNOWN, 'delivered-on': '2024-01-02', 'signed-on': '2023-01-02', amount: '300' }),
    fresh: card({ ...KNOWN, 'delivered-on': '2026-10-20', paid: '400' }),
    vague: card({ amount: '5' }),
  };
  const sheet = weeklySheet(openOverviews(progress(deals), TODAY), TODAY);
  expect(sheet.map(({ bucket, rows, sumFen }) => [bucket, rows.map(({ deal }) => deal.id), sumFen])).toEqual([
    ['2-3-years', ['old'], 30_000],
    ['1-30', ['fresh'], 60_000],
    ['unknown', ['vague'], 500],
  ]);
});

test('a table: quoted, marked as UTF-8, and no cell is a formula', () => {
  expect(
    csvText([
      ['a"b', '甲，乙'],
      ['=1+1', '-5'],
    ]),
  ).toBe('\ufeff"a""b","甲，乙"\r\n"\'=1+1","\'-5"\r\n');
});
