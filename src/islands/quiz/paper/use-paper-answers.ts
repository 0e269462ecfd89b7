// Answers as they are given: shown at once, kept at once where something was chosen, after a short rest where it is typed or moved.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Response } from '../../../schema/words/response.ts';
import { answerPaper } from '../../../stores/papers.ts';

const REST_MS = 400;

export function usePaperAnswers(paper: string) {
  const [drafts, setDrafts] = useState<{ readonly [question: string]: Response }>({});
  const [isKept, setKept] = useState(true);
  const waiting = useRef<{ readonly question: string; readonly response: Response }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback(async () => {
    clearTimeout(timer.current);
    const answer = waiting.current;
    if (!answer) return;
    waiting.current = undefined;
    const { saved } = await answerPaper(paper, answer.question, answer.response);
    setKept(saved);
  }, [paper]);

  const answer = useCallback(
    (question: string, response: Response) => {
      setDrafts((before) => ({ ...before, [question]: response }));
      // Another question's answer that still rests goes first.
      if (waiting.current && waiting.current.question !== question) void keep();
      waiting.current = { question, response };
      clearTimeout(timer.current);
      if (response.kind === 'choice') void keep();
      else timer.current = setTimeout(() => void keep(), REST_MS);
    },
    [keep],
  );

  useEffect(() => {
    const leave = () => void keep();
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
      void keep();
    };
  }, [keep]);

  return { drafts, isKept, answer, keep };
}
