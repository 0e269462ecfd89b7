// What bots score: no more than chance where answers look alike, everything where the right one gives itself away.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bigramsOf } from '../../../scripts/check/bank/bots/bigrams.ts';
import { type Guess, guess } from '../../../scripts/check/bank/bots/guess.ts';
import { subsetsOf } from '../../../scripts/check/bank/bots/subsets.ts';
import { shownText } from '../../../scripts/check/bank/shown-text.ts';
import type { Question } from '../../../src/schema/question.ts';
import { samples } from '../core/quiz/sample-questions.ts';

const CHOSEN = [samples.single, samples.multiple, samples.ordering, samples.matching] as const;
const scoreOf = (question: Question, weigh: (text: string) => number): Guess =>
  guess(question, weigh) ?? expect.fail(`${question.id} has nothing to look at`);

test.each(CHOSEN)('$type: whoever sees no difference scores what chance scores', (question) => {
  const { score, chance } = scoreOf(question, () => 1);
  expect(score).toBeCloseTo(chance);
});

test.each(CHOSEN)('$type: over all ways to weigh, a bot scores what chance scores', (question) => {
  const texts =
    'options' in question ? question.options : 'items' in question ? question.items : question.right;
  const orders = permutations(texts.map(({ text }) => text));
  const scores = orders.map((order) => scoreOf(question, (text) => order.indexOf(text)));
  const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
  expect(mean).toBeCloseTo(scores[0]?.chance ?? Number.NaN);
});

test('a score is a share', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CHOSEN), fc.func(fc.integer()), (question, weigh) => {
      const { score, chance } = scoreOf(question, weigh);
      expect(Math.min(score, chance)).toBeGreaterThanOrEqual(0);
      expect(Math.max(score, chance)).toBeLessThanOrEqual(1);
    }),
  );
});

describe('who knows which is right scores everything', () => {
  test.each([samples.single, samples.multiple])('$type', (question) => {
    const right = question.options.filter(({ correct }) => correct).map(({ text }) => text);
    expect(scoreOf(question, (text) => Number(right.includes(text))).score).toBe(1);
  });

  test('ordering', () => {
    const texts = samples.ordering.items.map(({ text }) => text);
    expect(scoreOf(samples.ordering, (text) => -texts.indexOf(text)).score).toBe(1);
  });
});

test('true or false and numbers have nothing to look at', () => {
  expect(guess(samples['true-false'], () => 1)).toBeUndefined();
  expect(guess(samples.number, () => 1)).toBeUndefined();
});

test('subsets are all there, each once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(), { maxLength: 7 }), fc.nat(7), (list, size) => {
      const subsets = subsetsOf(list, size);
      expect(new Set(subsets.map(String)).size).toBe(subsets.length);
      for (const subset of subsets) expect(new Set(subset).size).toBe(size);
      const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
      expect(subsets.length).toBe(size > list.length ? 0 : Math.round(choose(list.length, size)));
    }),
  );
});

test('pairs of signs, whatever stands between; marks of references are no words', () => {
  expect([...bigramsOf('货，到 3 天')]).toEqual(['货到', '到3', '3天']);
  expect(bigramsOf('').size).toBe(0);
  expect(shownText('按[[law:sme-9|交付起]]算，[[contract:三十天]]，[[law:sme-9]]')).toBe(
    '按交付起算，三十天，',
  );
});

function permutations<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length === 0) return [[]];
  return list.flatMap((first, at) =>
    permutations([...list.slice(0, at), ...list.slice(at + 1)]).map((rest) => [first, ...rest]),
  );
}
