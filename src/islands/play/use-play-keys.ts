// The keyboard at the table: a digit chooses, arrows walk, U takes back, ? opens the help.
import { useEffect } from 'react';
import { playDesk } from '../../stores/play.ts';
import type { OfferedMove } from '../../stores/play-view.ts';

export function usePlayKeys(
  desk: React.RefObject<HTMLElement | null>,
  moves: readonly OfferedMove[],
  isSaving: boolean,
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      if (act(event.key)) event.preventDefault();
    };
    const act = (key: string): boolean => {
      const chosen = /^[1-9]$/.test(key) ? moves[Number(key) - 1] : undefined;
      if (chosen && !isSaving) playDesk.move(chosen.id);
      if (key === 'u' || key === 'U') playDesk.takeBack();
      if (key === '?') toggleHelp();
      const isArrow = key === 'ArrowDown' || key === 'ArrowUp';
      return chosen !== undefined || (isArrow && walk(desk.current, key === 'ArrowDown' ? 1 : -1));
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [desk, moves, isSaving]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

/** From one card to the next; false where the keyboard isn't at the cards, so that the page scrolls as ever. */
function walk(desk: HTMLElement | null, by: 1 | -1): boolean {
  if (!desk?.contains(document.activeElement)) return false;
  const cards = [...desk.querySelectorAll<HTMLElement>('[data-move]')];
  const at = cards.findIndex((card) => card === document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : cards.length - 1) : (at + by + cards.length) % cards.length;
  cards[next]?.focus();
  return true;
}

function toggleHelp(): void {
  const help = document.querySelector<HTMLDetailsElement>('.desk-help');
  if (help) help.open = !help.open;
}
