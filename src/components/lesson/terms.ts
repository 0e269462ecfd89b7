// Opens a glossary word where it stands instead of jumping to the end of the page.
import { terms as words } from '../../i18n/zh-CN/terms.ts';
import { addStyles } from '../add-styles.ts';
import styles from './term-panel.css?inline';

/** Turns links to definitions into a small panel; without popover support the links jump as before. */
export function openTermsInPlace(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  let panel: HTMLElement | undefined;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.term') : null;
    const note = link && document.getElementById(link.hash.slice(1));
    if (!link || !note || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    panel ??= makePanel();
    fill(panel, note);
    panel.showPopover();
    panel.focus();
  });
}

function makePanel(): HTMLElement {
  addStyles(styles);
  const panel = document.createElement('div');
  panel.className = 'term-pop';
  panel.popover = 'auto';
  panel.tabIndex = -1;
  panel.setAttribute('role', 'dialog');
  document.body.append(panel);
  return panel;
}

function fill(panel: HTMLElement, note: Element): void {
  const title = document.createElement('strong');
  title.textContent = note.querySelector('dt')?.textContent?.trim() ?? '';
  const text = document.createElement('p');
  text.append(...[...(note.querySelector('dd')?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  panel.setAttribute('aria-label', title.textContent);
  panel.replaceChildren(closeButton(panel), title, text);
}

/** A tap beside the panel closes it, but not on iPhones before iOS 18.3, which have no Escape key either. */
function closeButton(panel: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.close;
  button.addEventListener('click', () => panel.hidePopover());
  return button;
}
