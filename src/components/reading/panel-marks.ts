// The part of the sheet that lists the marks of this lesson; one whose words were changed keeps the old ones and says so.
import { reading as words } from '../../i18n/zh-CN/reading.ts';
import { record as recordWords } from '../../i18n/zh-CN/record.ts';
import { recordStore } from '../../stores/record-store.ts';
import { pageAddress } from '../page-address.ts';
import { makeButton, makeElement } from './make-element.ts';
import { removeMark, writeNote } from './mark-actions.ts';
import { goToMark, type PlacedMark, placedMarks } from './marks.ts';

/** `onGone`: the reader was led to a place in the text. */
export function marksPart(onGone: () => void): { readonly box: HTMLElement; readonly show: () => void } {
  const trouble = makeElement('p', 'reading-told');
  const list = makeElement('ul', 'reading-list');
  const title = makeElement('h3', '', words.list.title);
  title.tabIndex = -1;
  const all = makeElement('a', '', words.list.all);
  all.href = pageAddress('me/notes/');
  const map = makeElement('a', '', words.list.map);
  map.href = pageAddress('learn/');
  const box = makeElement(
    'section',
    'reading-part',
    title,
    trouble,
    list,
    makeElement('p', 'reading-ways', all, map),
  );
  const show = () => {
    const { status } = recordStore.getState();
    trouble.textContent =
      status === 'closed' || status === 'opening' || status === 'ready' ? '' : recordWords[status];
    const marks = placedMarks();
    const isFocused = list.contains(document.activeElement);
    list.replaceChildren(...marks.map((one) => item(one, onGone)));
    if (marks.length === 0) list.append(makeElement('li', 'reading-none', words.list.none));
    // The pressed button is gone with the old list.
    if (isFocused) title.focus();
  };
  return { box, show };
}

function item({ mark, place }: PlacedMark, onGone: () => void): HTMLElement {
  const doings = makeElement('p', 'reading-doings');
  const add = (label: string, onClick: () => unknown) => {
    const button = makeButton(label, onClick, 'reading-plain');
    button.setAttribute('aria-label', words.list.label(label, mark.quote));
    doings.append(button);
  };
  if (place)
    add(words.list.go, () => {
      onGone();
      goToMark(mark.id);
    });
  add(mark.text === '' ? words.mark.write : words.mark.edit, () => writeNote(mark));
  add(words.mark.remove, () => removeMark(mark));
  const made = makeElement('li', place ? '' : 'reading-changed');
  if (!place)
    made.append(
      makeElement(
        'p',
        'reading-told',
        makeElement('strong', '', words.list.changed),
        ` ${words.list.changedLong}`,
      ),
    );
  made.append(makeElement('blockquote', 'reading-quote', mark.quote));
  if (mark.text !== '') made.append(makeElement('p', 'reading-note-text', mark.text));
  made.append(doings);
  return made;
}
