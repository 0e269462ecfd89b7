// Shows a newcomer round: four real places of the home page, one after the other, with the page still at hand.
import { tour as words } from '../../i18n/zh-CN/tour.ts';
import { addStyles } from '../add-styles.ts';
import styles from './tour.css?inline';
import { tourPlaces } from './tour-places.ts';

type Ways = {
  /** Gets the focus back when the tour is put away. */
  readonly back: HTMLElement;
  /** It has been seen, or isn't wanted: it won't be offered again. */
  readonly refuse: () => void;
};

/** Opens the panel at the first place; a second call while it is open does nothing. */
export function startTour({ back, refuse }: Ways): void {
  if (document.querySelector('.tour')) return;
  addStyles(styles);
  const places = tourPlaces();
  let at = 0;
  const panel = document.createElement('section');
  panel.className = 'tour';
  panel.setAttribute('aria-label', words.title);
  const count = element('p', 'tour-count');
  const text = element('p', 'tour-text');
  text.tabIndex = -1;
  const go = document.createElement('a');
  const previous = button(words.previous, () => show(at - 1));
  const next = button(words.next, () => (at === places.length - 1 ? end(true) : show(at + 1)));
  const actions = element('p', 'tour-actions');
  const away = button(words.away, () => end(false));
  actions.append(
    previous,
    next,
    go,
    away,
    button(words.refuse, () => end(true)),
  );
  panel.append(count, text, actions);

  const leave = () => document.querySelector('.tour-here')?.classList.remove('tour-here');
  const end = (isForGood: boolean) => {
    leave();
    document.removeEventListener('keydown', onKey);
    panel.remove();
    back.focus();
    if (isForGood) refuse();
  };
  const show = (wanted: number) => {
    const place = places[wanted];
    if (!place) return;
    at = wanted;
    leave();
    place.target.classList.add('tour-here');
    place.target.scrollIntoView({ block: 'center' });
    count.textContent = words.count(at + 1, places.length);
    text.textContent = place.text;
    go.textContent = place.go;
    go.href = place.target.href;
    previous.disabled = at === 0;
    next.textContent = at === places.length - 1 ? words.done : words.next;
    text.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') end(false);
    else if (event.key === 'ArrowRight') show(at + 1);
    else if (event.key === 'ArrowLeft') show(at - 1);
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  document.body.append(panel);
  show(0);
}

function element(tag: 'p', className: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', onClick);
  return made;
}
