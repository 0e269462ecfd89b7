// Chance that can be repeated: seeds, ranges, steps, and the stem with its numbers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawParameters } from '../../../../src/core/quiz/parameters.ts';
import { seededRandom, shuffled } from '../../../../src/core/quiz/random.ts';
import { fillIn, plainText, richText } from '../../../../src/core/quiz/rich-text.ts';

describe('parameters', () => {
  const range = fc
    .record({
      min: fc.integer({ min: -1000, max: 10_000_000 }),
      steps: fc.nat({ max: 1000 }),
      step: fc.constantFrom(1, 5, 0.5, 0.05, 10_000),
      rest: fc.double({ min: 0, max: 0.9, noNaN: true }),
    })
    .map(({ min, steps, step, rest }) => ({ min, max: min + (steps + rest) * step, step }));

  test('stay in their range, on their grid, and are the same for the same seed', () => {
    fc.assert(
      fc.property(range, fc.string(), (one, seed) => {
        const { n } = drawParameters({ n: one }, seed);
        expect(drawParameters({ n: one }, seed)).toEqual({ n });
        expect(n).toBeGreaterThanOrEqual(one.min);
        expect(n).toBeLessThanOrEqual(one.max);
        const steps = (Number(n) - one.min) / one.step;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
        expect(String(n)).not.toMatch(/\.\d{3,}/);
      }),
    );
  });

  test('both ends are drawn', () => {
    const drawn = new Set(
      Array.from(
        { length: 200 },
        (_, seed) => drawParameters({ n: { min: 1, max: 4, step: 1 } }, `${seed}`)['n'],
      ),
    );
    expect([...drawn].sort()).toEqual([1, 2, 3, 4]);
  });

  test('dates lie within their span, over the end of a month', () => {
    const drawn = new Set(
      Array.from(
        { length: 200 },
        (_, seed) => drawParameters({ d: { from: '2026-01-30', days: 3 } }, `${seed}`)['d'],
      ),
    );
    expect([...drawn].sort()).toEqual(['2026-01-30', '2026-01-31', '2026-02-01', '2026-02-02']);
  });

  test('another parameter leaves the first as it was', () => {
    const n = { min: 1, max: 1000, step: 1 };
    expect(drawParameters({ n, m: n }, 'q/1')['n']).toBe(drawParameters({ n }, 'q/1')['n']);
  });

  test('known draws stay for good: learners’ records hold the seeds', () => {
    const ranges = {
      amount: { min: 200_000, max: 900_000, step: 10_000 },
      from: { from: '2026-01-05', days: 40 },
    };
    expect(drawParameters(ranges, 'q-ocl-1/1')).toMatchInlineSnapshot(`
      {
        "amount": 500000,
        "from": "2026-01-05",
      }
    `);
    expect(drawParameters(ranges, 'q-ocl-1/2')).toMatchInlineSnapshot(`
      {
        "amount": 620000,
        "from": "2026-02-08",
      }
    `);
  });
});

test('shuffling keeps every entry and finds every order', () => {
  const orders = new Set(
    Array.from({ length: 300 }, (_, seed) => shuffled(['a', 'b', 'c'], seededRandom(`${seed}`)).join('')),
  );
  expect([...orders].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
});

test('random numbers spread evenly', () => {
  const random = seededRandom('spread');
  const counts = Array.from({ length: 10 }, () => 0);
  for (let n = 0; n < 10_000; n += 1) {
    const bin = Math.floor(random() * 10);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});

test('a stem shows its parameters, also inside references, and leaves other braces alone', () => {
  const text = richText('欠 {amount} 元，[[contract:{days} 日内付清]]，{other}', () => '');
  const values: Readonly<Record<string, string>> = { amount: '1,260,000', days: '30' };
  expect(plainText(fillIn(text, (name) => values[name]))).toBe('欠 1,260,000 元，30 日内付清，{other}');
});
