// The keyboard at a model game: arrows turn its pages, a digit answers the question that is asked.
import { useEffect } from 'react';
import { isForKeys } from '../../ui/is-for-keys.ts';
import type { ModelStep } from './model-course.ts';

/** Keys mean something here while nothing is typed and no modifier is held. */
export function useModelKeys(step: (made: ModelStep) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isForKeys(event) && act(event.key)) event.preventDefault();
    };
    const act = (key: string): boolean => {
      if (key === 'ArrowRight') step({ type: 'next' });
      else if (key === 'ArrowLeft') step({ type: 'back' });
      else if (/^[1-9]$/.test(key))
        document.querySelector<HTMLElement>(`.stop [data-option="${key}"]`)?.click();
      else return false;
      return true;
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [step]);
}
