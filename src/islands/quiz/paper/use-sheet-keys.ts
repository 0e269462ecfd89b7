// The keyboard at a paper: digits choose, arrows turn, M marks; what is typed into a field is left alone.
import { useEffect } from 'react';

export type SheetKeys = {
  readonly onDigit: (place: number) => boolean;
  readonly onTurn: (by: 1 | -1) => void;
  readonly onMark: () => void;
};

/** Arrows to the side turn also while an option has the focus: up and down go on choosing there. */
export function useSheetKeys({ onDigit, onTurn, onMark }: SheetKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isForSheet(event)) return;
      const { key } = event;
      if (/^[1-9]$/.test(key)) {
        if (!onDigit(Number(key) - 1)) return;
      } else if (key === 'ArrowLeft' || key === 'ArrowRight') onTurn(key === 'ArrowLeft' ? -1 : 1);
      else if (key === 'm' || key === 'M') onMark();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [onDigit, onTurn, onMark]);
}

function isForSheet({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return false;
  return !target.matches('input[type=text], input[type=date], select, textarea');
}
