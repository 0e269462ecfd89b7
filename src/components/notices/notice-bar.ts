// The bar itself: a region with one line of text that is read out, and its buttons.
import { notices as words } from '../../i18n/zh-CN/notices.ts';
import type { Notice, NoticeAction } from './notice.ts';

export type NoticeBar = {
  readonly fill: (notice: Notice) => void;
  readonly remove: () => void;
  readonly hasFocus: () => boolean;
};

/** Puts an empty bar into `box`. `onDismiss`: waved off; `onLeft`: the focus has gone elsewhere. */
export function makeNoticeBar(box: HTMLElement, onDismiss: () => void, onLeft: () => void): NoticeBar {
  const bar = document.createElement('section');
  bar.className = 'notice';
  bar.setAttribute('aria-label', words.region);
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  const line = document.createElement('span');
  text.append(line);
  const actions = document.createElement('div');
  actions.className = 'notice-actions';
  bar.append(text, actions);
  box.append(bar);

  let cameFrom: HTMLElement | undefined;
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onDismiss();
  });
  bar.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !bar.contains(relatedTarget)) cameFrom = relatedTarget;
  });
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && bar.contains(relatedTarget))) queueMicrotask(onLeft);
  });
  const stopMeasuring = keepRoomFor(bar);
  const hasFocus = () => bar.contains(document.activeElement);

  return {
    hasFocus,
    fill: (notice) => {
      if (line.textContent !== notice.text) tell(line, notice.text);
      const label = hasFocus() ? document.activeElement?.textContent : undefined;
      const field = notice.field && fieldElement(notice.field);
      bar.querySelector('.notice-field')?.remove();
      if (field) text.after(field);
      actions.replaceChildren(...notice.actions.map(actionElement), dismissButton(notice, onDismiss));
      // Only who pressed a button in the bar is led on within it.
      if (label !== undefined) (field ?? named(actions, label))?.focus();
    },
    remove: () => {
      const isLeaving = hasFocus();
      stopMeasuring();
      bar.remove();
      // Back to where he was, without scrolling him there.
      if (isLeaving && cameFrom?.isConnected) cameFrom.focus({ preventScroll: true });
    },
  };
}

/** Words are read out when they come into a line that was there before: they are seen at once and told a frame later. */
function tell(line: HTMLElement, text: string): void {
  line.textContent = text;
  line.setAttribute('aria-hidden', 'true');
  requestAnimationFrame(() => line.removeAttribute('aria-hidden'));
}

function actionElement({ label, href, onClick }: NoticeAction): HTMLElement {
  const element = document.createElement(href === undefined ? 'button' : 'a');
  if (element instanceof HTMLButtonElement) element.type = 'button';
  else if (href !== undefined) element.setAttribute('href', href);
  element.textContent = label;
  if (onClick) element.addEventListener('click', () => onClick());
  return element;
}

function dismissButton({ dismissLabel }: Notice, onDismiss: () => void): HTMLElement {
  const button = actionElement({ label: dismissLabel ?? words.dismiss, onClick: onDismiss });
  button.className = 'notice-dismiss';
  return button;
}

function fieldElement({ label, value }: NonNullable<Notice['field']>): HTMLElement {
  const input = document.createElement('input');
  input.className = 'notice-field';
  input.readOnly = true;
  input.value = value;
  input.setAttribute('aria-label', label);
  input.addEventListener('focus', () => input.select());
  return input;
}

/** The button under the finger was rebuilt: the one of the same name, or else the first. */
function named(actions: HTMLElement, label: string | null): HTMLElement | undefined {
  const all = [...actions.children].filter((element) => element instanceof HTMLElement);
  return all.find(({ textContent }) => textContent === label) ?? all[0];
}

/** Tells the style sheet how high the bar is, so that the end of the page can be scrolled above it. */
function keepRoomFor(bar: HTMLElement): () => void {
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => {
    style.setProperty('--notice-height', `${Math.ceil(bar.getBoundingClientRect().height)}px`);
  });
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty('--notice-height');
  };
}
