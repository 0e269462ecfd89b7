// The part of the sheet that starts the voice, and says what helps where there is none.
import { reading as words } from '../../i18n/zh-CN/reading.ts';
import { listen } from './listen.ts';
import { makeButton, makeElement } from './make-element.ts';

/** `onStarted`: the voice reads, the sheet may go. */
export function listenPart(onStarted: () => void): HTMLElement {
  const told = makeElement('p', 'reading-told');
  told.setAttribute('role', 'status');
  const start = (from: 'here' | 'start') => async () => {
    told.textContent = words.listen.looking;
    const problem = await listen(from);
    told.textContent = problem ?? '';
    if (problem === undefined) onStarted();
  };
  return makeElement(
    'section',
    'reading-part',
    makeElement('h3', '', words.listen.title),
    makeElement(
      'p',
      'reading-doings',
      makeButton(words.listen.here, start('here'), 'reading-plain'),
      makeButton(words.listen.start, start('start'), 'reading-plain'),
    ),
    told,
  );
}
