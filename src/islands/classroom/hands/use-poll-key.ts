// The key of a poll's question, asked for once the room may know it and not before.
import { useEffect, useState } from 'react';
import type { HandsQuestion } from '../../../core/classroom/hands/hands-bank.ts';
import type { QuestionKey } from '../../../core/quiz/key.ts';
import { fetchKey } from '../../quiz/fetch-key.ts';

export type PollKey =
  | { readonly phase: 'hidden' | 'waiting' | 'failed' }
  | { readonly phase: 'told'; readonly key: QuestionKey };

export function usePollKey(question: HandsQuestion | undefined, isRevealed: boolean): PollKey {
  const [told, setTold] = useState<PollKey>({ phase: 'hidden' });
  useEffect(() => {
    setTold({ phase: 'hidden' });
    if (!question || !isRevealed) return;
    const stop = new AbortController();
    setTold({ phase: 'waiting' });
    void fetchKey(question.keyUrl, question.item, stop.signal).then((key) => {
      if (!stop.signal.aborted) setTold(key ? { phase: 'told', key } : { phase: 'failed' });
    });
    return () => stop.abort();
  }, [question, isRevealed]);
  return told;
}

/** Ids of the options that the key calls right. */
export function rightOptions(key: QuestionKey): readonly string[] {
  switch (key.type) {
    case 'single':
      return [key.correct];
    case 'multiple':
      return key.correct;
    case 'true-false':
      return [String(key.answer)];
    default:
      throw new TypeError(`${key.id}: no hands are raised for ${key.type}`);
  }
}
