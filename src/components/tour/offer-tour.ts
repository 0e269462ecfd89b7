// The line on the home page that offers to show a newcomer round, and takes no for an answer.
import { home } from '../../i18n/zh-CN/home.ts';
import { isTourRefused, refuseTour } from '../../stores/tour-refusal.ts';

/**
 * Puts the offer in place of the way to the pages of help, and returns what puts that back.
 * @param profile whose record is open; '' where none can be
 */
export function offerTour(profile: string): () => void {
  const line = document.querySelector<HTMLElement>('[data-home-help]');
  if (!line || isTourRefused(profile)) return () => {};
  const before = [...line.childNodes];
  const takeBack = () => {
    if (before.every((node) => node.isConnected)) return;
    const hadFocus = line.contains(document.activeElement);
    line.replaceChildren(...before);
    if (hadFocus) line.querySelector('a')?.focus();
  };
  const refuse = () => {
    refuseTour(profile, document.documentElement.dataset['base'] ?? '/');
    takeBack();
  };
  const start = button(home.tour.start, async () => {
    const { startTour } = await import('./tour.ts');
    startTour({ back: start, refuse });
  });
  line.replaceChildren(home.tour.first, start, button(home.tour.refuse, refuse));
  return takeBack;
}

function button(text: string, onClick: () => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'home-help-action';
  made.textContent = text;
  made.addEventListener('click', () => void onClick());
  return made;
}
