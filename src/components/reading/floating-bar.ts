// The small bar beside words that were selected or touched: above them with a mouse, at the foot of the screen for a thumb.
import { makeButton, makeElement } from './make-element.ts';
import { addReadingStyles } from './reading-styles.ts';

export type BarAction = { readonly label: string; readonly onClick: () => unknown };

type Bar = { readonly label: string; readonly actions: readonly BarAction[]; readonly at: DOMRect };

const GAP_PX = 8;

let bar: HTMLElement | undefined;

/** Shows the bar, in place of the one before. */
export function showBar({ label, actions, at }: Bar): void {
  hideBar();
  addReadingStyles();
  bar = makeElement('div', 'reading-bar');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', label);
  // The selection stays while the bar is pressed.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  for (const { label: text, onClick } of actions)
    bar.append(
      makeButton(text, () => {
        hideBar();
        return onClick();
      }),
    );
  document.body.append(bar);
  place(bar, at);
}

export function hideBar(): void {
  bar?.remove();
  bar = undefined;
}

/** The bar that is shown. */
export function shownBar(): HTMLElement | undefined {
  return bar;
}

/** Where the pointer is a finger the style sheet puts it at the foot: the system's own menu is beside the words. */
function place(box: HTMLElement, at: DOMRect): void {
  const left = Math.min(
    Math.max(GAP_PX, at.left),
    document.documentElement.clientWidth - box.offsetWidth - GAP_PX,
  );
  const above = at.top - box.offsetHeight - GAP_PX;
  const headPx = document.querySelector('.site-head')?.getBoundingClientRect().bottom ?? 0;
  const top = above > headPx ? above : at.bottom + GAP_PX;
  box.style.setProperty('left', `${left}px`);
  box.style.setProperty('top', `${top + scrollY}px`);
}
