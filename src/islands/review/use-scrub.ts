// Which move of the game is looked at: by keyboard, by a click on the curve or on a step; the transcript comes along.
import { useCallback, useMemo, useState } from 'react';

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
  const [wanted, setAt] = useState(0);
  const at = Math.min(wanted, last);
  const show = useCallback(
    (step: number) => {
      const next = Math.max(0, Math.min(last, step));
      setAt(next);
      document.getElementById(stepId(next))?.scrollIntoView?.({ block: 'start' });
    },
    [last],
  );
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
