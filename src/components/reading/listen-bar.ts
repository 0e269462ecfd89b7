// The bar that leads the voice: back, pause, on, speed, stop.
import { reading as words } from '../../i18n/zh-CN/reading.ts';
import { makeButton, makeElement } from './make-element.ts';
import type { Player, PlayerState } from './player.ts';

export type ListenBar = { readonly show: (state: PlayerState) => void; readonly remove: () => void };

/** The bar, on the page already. */
export function makeListenBar(player: Player, onStop: () => void): ListenBar {
  const { listen } = words;
  const box = makeElement('section', 'reading-listen');
  box.setAttribute('aria-label', listen.bar);
  const toggle = makeButton(listen.pause, () =>
    player.state().doing === 'reading' ? player.pause() : player.play(),
  );
  const rate = makeElement('select', '');
  for (const [value, name] of listen.rates)
    rate.append(new Option(name, String(value), value === 1, value === 1));
  rate.addEventListener('change', () => player.setRate(Number(rate.value)));
  const told = makeElement('p', 'reading-told');
  told.setAttribute('role', 'status');
  box.append(
    told,
    makeElement(
      'p',
      'reading-keys',
      makeButton(listen.previous, () => player.previous()),
      toggle,
      makeButton(listen.next, () => player.next()),
      makeElement('label', '', makeElement('span', 'visually-hidden', listen.rate), rate),
      makeButton(listen.stop, onStop),
    ),
  );
  document.body.append(box);
  return {
    show: ({ doing }) => {
      toggle.textContent = doing === 'reading' ? listen.pause : listen.play;
      told.textContent = doing === 'failed' || doing === 'finished' ? listen[doing] : '';
    },
    remove: () => box.remove(),
  };
}
