// The keyboard at the table: a digit chooses, arrows walk, U takes back, ? opens the help.
import { type RefObject, useEffect } from 'react';
import type { OfferedMove } from '../../core/roleplay/moves-offered.ts';
import { playDesk } from '../../stores/play.ts';
import { isForKeys } from '../ui/is-for-keys.ts';

/**
 * Keys work while the focus is at the table or nowhere; what is typed into a field, or meant for anything else on the
 * page, is left alone.
 */
export function usePlayKeys(
  table: RefObject<HTMLElement | null>,
  desk: RefObject<HTMLElement | null>,
  moves: readonly OfferedMove[],
): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isForKeys(event) && isOurs(table.current, event.target) && act(event.key)) event.preventDefault();
    };
    const act = (key: string): boolean => {
      const chosen = /^[1-9]$/.test(key) ? moves[Number(key) - 1] : undefined;
      if (chosen) playDesk.move(chosen.id);
      else if (key === 'u' || key === 'U') playDesk.takeBack();
      // Chinese input methods write the full-width sign.
      else if (key === '?' || key === '\uff1f') toggleHelp(table.current);
      else if (key === 'ArrowDown' || key === 'ArrowUp')
        return walk(desk.current, key === 'ArrowDown' ? 1 : -1);
      else return false;
      return true;
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [table, desk, moves]);
}

function isOurs(table: HTMLElement | null, target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target === document.body || table?.contains(target) === true);
}

/** From one card to the next; false where the keyboard isn't at the cards, so that the page scrolls as ever. */
function walk(desk: HTMLElement | null, by: 1 | -1): boolean {
  if (!desk?.contains(document.activeElement)) return false;
  const cards = [...desk.querySelectorAll<HTMLElement>('[data-move]')];
  const at = cards.findIndex((card) => card.matches(':focus'));
  const next = at < 0 ? (by > 0 ? 0 : cards.length - 1) : (at + by + cards.length) % cards.length;
  cards[next]?.focus();
  return true;
}

function toggleHelp(table: HTMLElement | null): void {
  const help = table?.querySelector<HTMLDetailsElement>('.desk-help');
  if (help) help.open = !help.open;
}
