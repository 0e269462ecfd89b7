// The keys of desk and wall, whichever window they fall into: a clicker's and the keyboard's, by place and not by letter, so that an input method is not in the way.
import { useEffect } from 'react';
import type { WallScript } from '../../../core/classroom/script/lesson-script.ts';
import { startNext, stepBy, turnBlack, turnFrozen } from './desk-actions.ts';

const KEYS: Readonly<Record<string, (scripts: readonly WallScript[]) => void>> = {
  PageDown: (scripts) => stepBy(scripts, 1),
  PageUp: (scripts) => stepBy(scripts, -1),
  KeyB: turnBlack,
  Period: turnBlack,
  KeyF: turnFrozen,
  KeyN: startNext,
};

export function useDeskKeys(scripts: readonly WallScript[]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = KEYS[event.code];
      const isOther = event.repeat || event.ctrlKey || event.metaKey || event.altKey;
      if (!act || isOther || isTheFields(event)) return;
      event.preventDefault();
      act(scripts);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [scripts]);
}

/** Letters belong to the field that is written in; a clicker works wherever the cursor was left, but in a long text. */
function isTheFields({ code, target }: KeyboardEvent): boolean {
  const isClicker = code.startsWith('Page');
  const fields = isClicker ? 'textarea' : 'input, textarea, select, [contenteditable]';
  return target instanceof Element && target.closest(fields) !== null;
}
