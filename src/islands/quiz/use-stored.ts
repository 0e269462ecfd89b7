// What the record knows about a question: its latest answer, if it still fits, and the hints seen.
import { useState } from 'react';
import { answerRules } from '../../core/quiz/answer-rules-by-type.ts';
import type { PublicItem } from '../../core/quiz/item.ts';
import { isResponse } from '../../schema/words/response.ts';
import { useRecord } from '../../stores/use-record.ts';

/** Latest attempt, its number (0 without one) and the hints shown, in the item's order. */
export function useStored(item: PublicItem) {
  const status = useRecord((state) => state.status);
  const answer = useRecord((state) => state.progress.answers[item.id]);
  const [added, setAdded] = useState<readonly string[]>([]);
  const last = answer?.attempts.at(-1);
  const response = last?.response;
  const isFit = isResponse(response) && answerRules(item.type).fits(item, response);
  return {
    /** The record answered, whether it can keep things or not. */
    isOpen: status !== 'closed' && status !== 'opening',
    isFull: status === 'full',
    lastAttempt: answer?.lastAttempt ?? 0,
    latest:
      last && isFit
        ? { attempt: last.attempt, seed: last.seed, response, isGradeRecorded: last.score !== undefined }
        : undefined,
    hintsShown: item.hints
      .map(({ id }) => id)
      .filter((id) => added.includes(id) || (answer?.hintsShown.includes(id) ?? false)),
    addHint: (id: string) => setAdded((ids) => [...ids, id]),
  };
}
