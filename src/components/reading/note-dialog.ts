// Asks for the words of a note, with the words that it is about above the field.
import { reading as words } from '../../i18n/zh-CN/reading.ts';
import { makeButton, makeElement } from './make-element.ts';
import { addReadingStyles } from './reading-styles.ts';

/** The note as it was written, without white space at its ends; undefined when nothing shall change. */
export function askNote(quote: string, before: string): Promise<string | undefined> {
  addReadingStyles();
  const field = makeElement('textarea', 'reading-field');
  field.rows = 4;
  field.value = before;
  field.autocomplete = 'off';
  const save = makeElement('button', 'button', words.note.save);
  save.type = 'submit';
  const dialog = makeElement('dialog', 'reading-note');
  dialog.setAttribute('aria-label', words.note.title);
  const form = makeElement(
    'form',
    '',
    makeElement('blockquote', 'reading-quote', quote),
    makeElement('label', '', makeElement('span', '', words.note.field), field),
    makeElement(
      'p',
      'reading-doings',
      save,
      makeButton(words.note.cancel, () => dialog.close(), 'reading-plain'),
    ),
  );
  dialog.append(form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    let written: string | undefined;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      written = field.value.trim();
      dialog.close();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(written);
    });
    dialog.showModal();
    field.focus();
  });
}
