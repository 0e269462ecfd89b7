// Which move of the game is looked at: by keyboard, by a click on the curve or on a step; the transcript comes along.
import { useCallback, useLayoutEffect, useMemo, useState } from 'react';

export type Scrub = {
  /** 0: the opening; n: the n-th move. */
  readonly at: number;
  readonly last: number;
  /** Goes there, and brings the step into sight. */
  readonly show: (step: number) => void;
  /** Whether the key meant something here. */
  readonly key: (key: string) => boolean;
};

/** Id of a step's place in the transcript. */
export const stepId = (step: number): string => `review-step-${step}`;

/** Over a game of `last` moves; it begins at the opening. */
export function useScrub(last: number): Scrub {
  // A new object with every wish: the same step is brought into sight again when it is asked for again.
  const [wanted, setWanted] = useState<{ readonly step: number }>();
  const at = Math.min(wanted?.step ?? 0, last);
  const show = useCallback((step: number) => setWanted({ step: Math.max(0, Math.min(last, step)) }), [last]);
  // After the notes of both steps have their new height, before anything is painted.
  useLayoutEffect(() => {
    if (wanted) document.getElementById(stepId(wanted.step))?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  return useMemo(() => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      Home: 0,
      End: last,
    };
    const key = (name: string) => {
      const to = steps[name];
      if (to === undefined) return false;
      show(to);
      return true;
    };
    return { at, last, show, key };
  }, [at, last, show]);
}
