// Whatever is known of a deal: whole fen, days that exist, more never makes less, and steps that add up to what they explain.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addYears, daysBetween, isCalendarDate } from '../../../../src/core/money/calendar.ts';
import { wrongFields } from '../../../../src/core/money/check-facts.ts';
import { dealAnswers } from '../../../../src/core/money/deal-answers.ts';
import type { DealFacts, DealField } from '../../../../src/core/money/deal-facts.ts';
import { productHalfUp, sumHalfUp } from '../../../../src/core/money/exact.ts';
import { putOff, REST_DAYS } from '../../../../src/core/money/rest-days.ts';
import { stepLine } from '../../../../src/core/money/step-line.ts';
import { money } from '../../../../src/i18n/zh-CN/money.ts';
import type { Quantity, Step } from '../../../../src/schema/words/derivation.ts';
import { day, deal, interruption, options } from '../../../support/money/random-deals.ts';

/** Every derivation of the answers, with what it ends in. */
function derivations(answers: ReturnType<typeof dealAnswers>): [readonly Step[], Quantity][] {
  const { due, interest, limitation } = answers;
  const found: [readonly Step[], Quantity][] = [];
  if (due.kind === 'date') found.push([due.derivation, { unit: 'date', on: due.dueOn }]);
  if (interest.kind === 'figures')
    for (const one of interest.figures)
      if (one.kind === 'amount') found.push([one.derivation, { unit: 'fen', fen: one.highFen ?? one.fen }]);
  if (limitation.kind === 'running')
    found.push([limitation.derivation, { unit: 'days', count: limitation.daysLeft }]);
  if (limitation.kind === 'expired')
    found.push([limitation.derivation, { unit: 'date', on: limitation.endsOn }]);
  return found;
}

const on = (quantity: Quantity | undefined) => (quantity?.unit === 'date' ? quantity.on : '');
const number = (quantity: Quantity | undefined): number => {
  if (!quantity || quantity.unit === 'date') return Number.NaN;
  if (quantity.unit === 'fen') return quantity.fen;
  return 'rate' in quantity ? quantity.rate : quantity.count;
};

/** What a step must come to, reckoned again from its inputs alone. */
function again({ operation, inputs, result }: Step): string | number {
  const [a, b] = inputs;
  switch (operation) {
    case 'take':
      return result.unit === 'date' ? on(a) : number(a);
    case 'add':
      return b?.unit === 'years' ? addYears(on(a), number(b)) : addDays(on(a), number(b));
    case 'put-off':
      return putOff(on(a), REST_DAYS) ?? '';
    case 'earlier':
      return on(a) <= on(b) ? on(a) : on(b);
    case 'later':
      return on(a) >= on(b) ? on(a) : on(b);
    case 'subtract':
      return Math.max(0, number(a) - number(b));
    case 'days-between':
      return daysBetween(on(a), on(b));
    case 'annualise':
      return productHalfUp([number(a), number(b), 1e4]) / 1e6;
    case 'interest': {
      const of = (...units: Quantity['unit'][]) =>
        inputs.filter(({ unit }) => units.includes(unit)).map(number);
      const [rates, days] = [of('percent-a-year', 'myriad-a-day'), of('days')];
      const year = of('year-days')[0];
      const share = of('percent-of')[0] ?? 100;
      const products = rates.map((rate, index) => [number(a), rate, days[index] ?? 0, share]);
      return sumHalfUp(products, 100 * (year === undefined ? 10_000 : 100 * year));
    }
    default:
      throw new Error(String(operation satisfies never));
  }
}

describe('any deal on any day', () => {
  test('has answers: whole fen from 0 on, days that exist, a step within the week', () => {
    fc.assert(
      fc.property(deal, day, options, (facts, today, opts) => {
        const { due, interest, limitation, thisWeek } = dealAnswers(facts, today, opts);
        if (due.kind === 'date') {
          expect(isCalendarDate(due.dueOn)).toBe(true);
          expect(due.plainOn <= due.dueOn).toBe(true);
          if (due.contractOn !== undefined) expect(due.contractOn >= due.dueOn).toBe(true);
        }
        if (interest.kind === 'figures') {
          expect(interest.overdueDays).toBeGreaterThan(0);
          expect(interest.figures.length).toBeGreaterThan(0);
          expect(interest.isForCourt).toBe(interest.figures.length > 1);
          for (const one of interest.figures)
            if (one.kind === 'amount') {
              expect(Number.isSafeInteger(one.fen) && one.fen >= 0).toBe(true);
              if (one.highFen !== undefined) expect(one.highFen).toBeGreaterThanOrEqual(one.fen);
            }
        }
        if (limitation.kind === 'running') expect(limitation.daysLeft).toBeGreaterThanOrEqual(0);
        if (limitation.kind === 'expired') expect(limitation.daysSince).toBeGreaterThan(0);
        if (thisWeek.kind === 'step')
          expect(today <= thisWeek.by && thisWeek.by <= addDays(today, 6)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('is only asked for what isn’t known, each field once', () => {
    fc.assert(
      fc.property(deal, day, (facts, today) => {
        const { due, interest } = dealAnswers(facts, today);
        for (const { fields } of [due, interest].flatMap((one) => (one.kind === 'missing' ? [one] : []))) {
          expect(fields.length).toBeGreaterThan(0);
          expect(new Set(fields).size).toBe(fields.length);
          const isKnown = (field: DealField) => facts[field] !== undefined && facts[field] !== 'unknown';
          expect(fields.filter(isKnown)).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('has steps that come to what they say, the last to the answer, each written as a line', () => {
    fc.assert(
      fc.property(deal, day, options, (facts, today, opts) => {
        for (const [steps, end] of derivations(dealAnswers(facts, today, opts))) {
          for (const step of steps) {
            expect([step.rule, again(step)]).toEqual([
              step.rule,
              step.result.unit === 'date' ? step.result.on : number(step.result),
            ]);
            expect(stepLine(step, money.steps.words)).not.toMatch(/undefined|NaN/);
          }
          expect(steps.at(-1)?.result).toEqual(end);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a due day', () => {
  test('never comes before the delivery that it counts from, nor more than 60 days and a rest after it', () => {
    const bare = deal.map(
      ({ agreedDueOn: _day, isAuditAgreed: _audit, termStart: _start, ...facts }) => facts,
    );
    fc.assert(
      fc.property(bare, day, day, (facts, deliveredOn, today) => {
        const known: DealFacts = {
          ...facts,
          deliveredOn,
          buyerType: 'institution',
          sellerSize: 'micro',
          signedOn: '2024-03-01',
        };
        const { due } = dealAnswers(known, today);
        if (due.kind !== 'date') throw new Error('a public buyer’s delivery gives a day');
        expect(due.dueOn >= deliveredOn).toBe(true);
        expect(daysBetween(deliveredOn, due.plainOn)).toBeLessThanOrEqual(60);
        expect(daysBetween(due.plainOn, due.dueOn)).toBeLessThanOrEqual(9);
      }),
    );
  });
});

describe('interest', () => {
  /** Figures by rule. */
  const byRule = (facts: DealFacts, today: string, opts = {}) => {
    const { interest } = dealAnswers(facts, today, opts);
    const figures = interest.kind === 'figures' ? interest.figures : [];
    return new Map(figures.flatMap((one) => (one.kind === 'amount' ? [[one.rule, one.fen]] : [])));
  };

  test('is never less a day later, nor for a larger amount', () => {
    fc.assert(
      fc.property(deal, day, options, fc.integer({ min: 1, max: 10 ** 9 }), (facts, today, opts, more) => {
        const now = byRule(facts, today, opts);
        const tomorrow = byRule(facts, addDays(today, 1), opts);
        const larger = byRule({ ...facts, amountFen: (facts.amountFen ?? 0) + more }, today, opts);
        for (const [rule, fen] of now) {
          if (tomorrow.has(rule)) expect(tomorrow.get(rule)).toBeGreaterThanOrEqual(fen);
          expect(larger.get(rule)).toBeGreaterThanOrEqual(fen);
        }
      }),
      { numRuns: 1000 },
    );
  });

  const works: DealFacts = { buyerType: 'other', contractType: 'works', agreedDueOn: '2024-03-01' };

  test('of two stretches is that of the whole, but for one rounding; a row cut in two changes nothing', () => {
    const days = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 12 }),
        days,
        days,
        options,
        (amountFen, a, b, { lpr, ...opts }) => {
          const table = lpr ?? { rows: [{ from: '2020-01-01', percent: 3 }], until: '2030-12-31' };
          const at = (dueOn: string, today: string, own = table) =>
            byRule({ ...works, amountFen, agreedDueOn: dueOn }, today, {
              ...opts,
              lprPercent: 3.1,
              lpr: own,
            }).get('works-lpr') ?? Number.NaN;
          const middle = addDays('2024-03-01', a);
          const end = addDays(middle, b);
          const whole = at('2024-03-01', end);
          expect(Math.abs(at('2024-03-01', middle) + at(middle, end) - whole)).toBeLessThanOrEqual(1);
          const inForce = table.rows.findLast(({ from }) => from < middle);
          if (!inForce || table.rows.some(({ from }) => from === middle) || middle > table.until) return;
          const rows = [...table.rows, { from: middle, percent: inForce.percent }].sort((x, y) =>
            x.from < y.from ? -1 : 1,
          );
          expect(at('2024-03-01', end, { ...table, rows })).toBe(whole);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('limitation', () => {
  test('is never shortened by one more interruption', () => {
    fc.assert(
      fc.property(deal, day, interruption, (facts, today, more) => {
        const before = dealAnswers(facts, today).limitation;
        const after = dealAnswers(
          { ...facts, interruptions: [...(facts.interruptions ?? []), more] },
          today,
        ).limitation;
        const ends = [before, after].map((one) =>
          one.kind === 'running' || one.kind === 'expired' ? one.endsOn : undefined,
        );
        expect(ends[0] === undefined).toBe(ends[1] === undefined);
        expect((ends[1] ?? '') >= (ends[0] ?? '')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what are no facts', () => {
  test.each<[DealFacts, DealField]>([
    [{ amountFen: 1.5 }, 'amountFen'],
    [{ paidFen: -1 }, 'paidFen'],
    [{ agreedDays: Number.NaN }, 'agreedDays'],
    [{ acceptanceDays: Number.POSITIVE_INFINITY }, 'acceptanceDays'],
    [{ amountFen: 10 ** 13 + 1 }, 'amountFen'],
    [{ agreedDays: 36_501 }, 'agreedDays'],
    [{ deliveredOn: '2206-01-02' }, 'deliveredOn'],
    [{ agreedRate: { form: 'percent-a-year', value: 101 } }, 'agreedRate'],
    [{ signedOn: '2026-02-29' }, 'signedOn'],
    [{ lastClaimOn: '' }, 'lastClaimOn'],
    [{ agreedRate: { form: 'myriad-a-day', value: -0.1 } }, 'agreedRate'],
    [{ interruptions: [{ on: '2026-13-01', kind: 'claim' }] }, 'interruptions'],
  ])('%j is refused by name', (facts, field) => {
    expect(wrongFields(facts)).toEqual([field]);
    expect(() => dealAnswers(facts, '2026-11-28')).toThrow(field);
  });

  test('the largest there are still give whole fen', () => {
    const facts: DealFacts = {
      buyerType: 'other',
      contractType: 'goods',
      agreedDueOn: '1990-01-01',
      amountFen: 10 ** 13,
      agreedRate: { form: 'myriad-a-day', value: 100 },
    };
    // 10^13 × 1 % × 40,176 days
    expect(dealAnswers(facts, '2099-12-31').interest).toMatchObject({
      figures: [{ fen: 401_760_000 * 10 ** 7 }],
    });
  });

  test('a day or a rate that is none is refused', () => {
    expect(() => dealAnswers({}, '2026-11-31')).toThrow(RangeError);
    expect(() => dealAnswers({}, '2026-11-28', { lprPercent: Number.NaN })).toThrow(RangeError);
    expect(() => dealAnswers({}, '2100-01-01')).toThrow(RangeError);
  });
});
