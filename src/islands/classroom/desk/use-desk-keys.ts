// The keys of the desk: a clicker's and the keyboard's, by place and not by letter, so that an input method is not in the way.
import { useEffect, useRef } from 'react';
import type { DeskNow } from './use-desk.ts';

const KEYS: Readonly<Record<string, (desk: DeskNow) => void>> = {
  PageDown: (desk) => desk.goNext(),
  PageUp: (desk) => desk.goBack(),
  KeyB: (desk) => desk.turnBlack(),
  Period: (desk) => desk.turnBlack(),
  KeyF: (desk) => desk.turnFrozen(),
  KeyN: (desk) => desk.startNext(),
};

export function useDeskKeys(desk: DeskNow): void {
  const latest = useRef(desk);
  useEffect(() => {
    latest.current = desk;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = KEYS[event.code];
      if (!act || event.repeat || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target))
        return;
      event.preventDefault();
      act(latest.current);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

/** In a field every key is the field's. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
