// Makes the type of a wall as large as its text lets it be, and never smaller than the last row can read.
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Steps from the largest type of a wall (0) to the smallest: `data-fit` in hands-wall.css. */
const SMALLEST = 4;

/** Fits after every change; of a talk that is still too long the oldest goes, so that nothing is cut through. */
export function useFit<E extends HTMLElement>(): RefObject<E | null> {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    const refit = () => {
      if (box.current) fitted(box.current);
    };
    refit();
    addEventListener('resize', refit);
    return () => removeEventListener('resize', refit);
  });
  return box;
}

function fitted(box: HTMLElement): void {
  const parts = [box, ...box.querySelectorAll<HTMLElement>('[data-column], [data-talk]')];
  const isOver = () =>
    parts.some(
      (part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1,
    );
  const told = [...box.querySelectorAll<HTMLElement>('[data-talk] > *')];
  for (const entry of told) entry.hidden = false;
  for (let step = 0; step <= SMALLEST; step += 1) {
    box.dataset['fit'] = String(step);
    if (!isOver()) return;
  }
  for (const entry of told.slice(0, -1)) {
    entry.hidden = true;
    if (!isOver()) return;
  }
}
