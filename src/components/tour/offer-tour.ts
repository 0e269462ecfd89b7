// The line on the home page that offers to show a newcomer round, and takes no for an answer.
import { home } from '../../i18n/zh-CN/home.ts';
import type { RecordState } from '../../stores/record-state.ts';
import { openedLog, recordStore } from '../../stores/record-store.ts';
import { isTourRefused, refuseTour } from '../../stores/tour-refusal.ts';

/**
 * Puts the offer in place of the way to the pages of help, until it is refused or something was learned.
 * It imports the record's store, which is there already, so that no file of its own has to be made of what both need.
 */
export async function offerTour(isNewcomer: (state: RecordState) => boolean): Promise<void> {
  const profile = (await openedLog())?.profile ?? '';
  const line = document.querySelector<HTMLElement>('[data-home-help]');
  if (!line || isTourRefused(profile)) return;
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
  recordStore.subscribe((state) => isNewcomer(state) || takeBack());
}

function button(text: string, onClick: () => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'home-help-action';
  made.textContent = text;
  made.addEventListener('click', () => void onClick());
  return made;
}
