// What was written into a review, as it is handed on.
import type { ReviewAnswers } from '../../progress/review-order.ts';
import type { RunNotes } from './run-file.ts';

/** By step: words as they were written, a marked move as its number from 1. */
export function notesOf(answers: ReviewAnswers): RunNotes {
  return Object.fromEntries(
    Object.entries(answers).map(([step, one]) => [step, 'text' in one ? one.text : one.value]),
  );
}
