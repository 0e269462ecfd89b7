// The order of a review: the learner's own view comes first, whatever was answered before.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hasReached,
  placeAfter,
  placeFrom,
  REVIEW_PLACES,
  type ReviewAnswers,
  stepAt,
} from '../../../../src/core/progress/review-order.ts';
import { REVIEW_STEPS } from '../../../../src/schema/words/run-bodies.ts';

const answersArbitrary: fc.Arbitrary<ReviewAnswers> = fc
  .subarray([...REVIEW_STEPS])
  .map((steps) => Object.fromEntries(steps.map((step) => [step, { at: 1, text: '' }])));

test('every step has its place, in the order of the steps', () => {
  expect(REVIEW_PLACES.flatMap((place) => stepAt(place) ?? [])).toEqual(REVIEW_STEPS);
});

test('what was computed is not reached before the own turning point was answered or left out', () => {
  fc.assert(
    fc.property(answersArbitrary, (answers) => {
      if (!answers.ownTurn) expect(hasReached(placeFrom(answers), 'turn')).toBe(false);
    }),
  );
});

test('a review goes on at the first step without an answer, and is over when there is none', () => {
  fc.assert(
    fc.property(answersArbitrary, (answers) => {
      const place = placeFrom(answers);
      const step = REVIEW_STEPS.find((one) => !answers[one]);
      expect(step === undefined ? place === 'done' : hasReached(step, place)).toBe(true);
    }),
  );
});

test('from place to place it comes to its end', () => {
  expect(REVIEW_PLACES.map(placeAfter)).toEqual([...REVIEW_PLACES.slice(1), 'done']);
});
