// The order of the review after a game: one's own view first, the computed one after it.
import { REVIEW_STEPS, type ReviewStep } from '../../schema/words/run-bodies.ts';
import type { ReviewAnswer, RunProgress } from './run-progress.ts';

/** Places of the review in their order; those that are no step are read, not answered. */
export const REVIEW_PLACES = [
  'goal',
  'wanted',
  'ownTurn',
  'turn',
  'fix',
  'again',
  'principle',
  'nextGoal',
  'done',
] as const;
export type ReviewPlace = (typeof REVIEW_PLACES)[number];

/** Answers by step. An empty text is a step that was skipped. */
export type ReviewAnswers = RunProgress['review'];

/** The step that is answered at a place; undefined where something is only read. */
export function stepAt(place: ReviewPlace): ReviewStep | undefined {
  return REVIEW_STEPS.find((step) => step === place);
}

/** Where a review goes on: at the first step without an answer, or before it, at what was computed and may be unread. */
export function placeFrom(answers: ReviewAnswers): ReviewPlace {
  const first = REVIEW_STEPS.find((step) => answers[step] === undefined);
  if (first === undefined) return 'done';
  return first === 'principle' ? 'turn' : first;
}

/** The place after this one; the last one is its own. */
export function placeAfter(place: ReviewPlace): ReviewPlace {
  return REVIEW_PLACES[REVIEW_PLACES.indexOf(place) + 1] ?? 'done';
}

/** Whether `place` has come to `other` or gone beyond it. */
export function hasReached(place: ReviewPlace, other: ReviewPlace): boolean {
  return REVIEW_PLACES.indexOf(place) >= REVIEW_PLACES.indexOf(other);
}

/** Whether an answer says nothing: the step was skipped. */
export function isSkipped(answer: ReviewAnswer): boolean {
  return 'text' in answer && answer.text.trim() === '';
}
