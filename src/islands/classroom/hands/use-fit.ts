// Makes the type of a wall as large as its text lets it be, and never smaller than the last row can read.
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Steps from the largest type of a wall (0) to the smallest (`data-fit` in hands-wall.css). */
const STEPS = 4;

/** Fits after every change; what doesn't fit even then is scrolled to its end, where the newest stands. */
export function useFit<E extends HTMLElement>(): RefObject<E | null> {
  const box = useRef<E>(null);
  useLayoutEffect(() => {
    const fit = () => box.current && fitted(box.current);
    fit();
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  });
  return box;
}

function fitted(box: HTMLElement): void {
  const isOver = () =>
    [box, ...box.querySelectorAll<HTMLElement>('[data-column]')].some(
      ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1,
    );
  let step = 0;
  do {
    box.dataset['fit'] = String(step);
    step += 1;
  } while (step <= STEPS && isOver());
  for (const column of box.querySelectorAll<HTMLElement>('[data-column="talk"]')) {
    column.scrollTop = column.scrollHeight;
  }
}
