// After a paper was handed in: its keys are fetched, it is graded once, and the grades go into the record.
import { useCallback, useEffect, useState } from 'react';
import type { FrozenItem } from '../../../core/papers/frozen-items.ts';
import { gradesOf } from '../../../core/papers/grade-paper.ts';
import type { PaperProgress } from '../../../core/progress/paper-progress.ts';
import type { QuestionKey } from '../../../core/quiz/key.ts';
import { gradePaper } from '../../../stores/papers.ts';
import { fetchKey } from '../fetch-key.ts';

export type Keys = ReadonlyMap<string, QuestionKey>;
export type Grading = {
  readonly keys: Keys;
  /** `unreachable`: some keys are still wanted. */
  readonly phase: 'fetching' | 'unreachable' | 'done';
  readonly retry: () => void;
};

/** Called for handed-in papers only: before that no key may be asked for. Keys that came once aren't asked for again. */
export function useGrading(id: string, paper: PaperProgress, items: readonly FrozenItem[]): Grading {
  const [keys, setKeys] = useState<Keys>(new Map());
  const [phase, setPhase] = useState<Grading['phase']>('fetching');
  const retry = useCallback(() => setPhase('fetching'), []);

  useEffect(() => {
    if (phase !== 'fetching') return;
    const stop = new AbortController();
    void fetchKeys(items, keys, stop.signal).then((fetched) => {
      if (stop.signal.aborted) return;
      setKeys(fetched);
      const isWhole = items.every(({ question }) => !question || fetched.has(question.id));
      setPhase(isWhole ? 'done' : 'unreachable');
      if (isWhole && !paper.grades) void gradePaper(id, gradesOf(items, fetched, paper.answers));
    });
    return () => stop.abort();
    // What was handed in doesn't change any more, nor do the items of this page.
  }, [phase, id, items, keys, paper.grades, paper.answers]);

  useEffect(() => {
    if (phase !== 'unreachable') return;
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [phase, retry]);

  return { keys, phase, retry };
}

async function fetchKeys(items: readonly FrozenItem[], known: Keys, signal: AbortSignal): Promise<Keys> {
  const fetched = await Promise.all(
    items.flatMap(({ question }) =>
      question && !known.has(question.id)
        ? [fetchKey(question.keyUrl, question.item, signal).then((key) => [question.id, key] as const)]
        : [],
    ),
  );
  return new Map([...known, ...fetched.flatMap(([id, key]) => (key ? [[id, key] as const] : []))]);
}
