// Says in one line what was just done, with the way back beside it.
import { reading as words } from '../../i18n/zh-CN/reading.ts';
import { makeButton, makeElement } from './make-element.ts';
import { addReadingStyles } from './reading-styles.ts';

const STAY_MS = 8000;

let line: HTMLElement | undefined;
let timer = 0;

/** Shows the line in place of the one before. With a way back it stays until it is used or something else is said. */
export function say(text: string, undo?: () => unknown): void {
  addReadingStyles();
  if (!line?.isConnected) {
    line = makeElement('div', 'reading-said');
    line.setAttribute('role', 'status');
    document.body.append(line);
  }
  clearTimeout(timer);
  line.replaceChildren(makeElement('span', '', text));
  if (undo) line.append(makeButton(words.mark.undo, undo));
  line.append(makeButton(words.close, () => line?.remove()));
  if (!undo) timer = window.setTimeout(() => line?.remove(), STAY_MS);
}
