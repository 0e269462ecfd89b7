// Worksheet fields: restored from the record, saved as they are written, with a word when they are safe.
import { lessonCard } from '../../i18n/zh-CN/deals.ts';
import { lesson as words } from '../../i18n/zh-CN/lesson.ts';
import { record as recordWords } from '../../i18n/zh-CN/record.ts';
import { recordStore } from '../../stores/record-store.ts';
import { type FieldElement, fieldHome, type LessonRef } from './field-home.ts';

const TYPING_PAUSE_MS = 800;

/** Restores and saves every field inside a `[data-block]`. */
export function followFields(lesson: string, ref: LessonRef): void {
  for (const block of document.querySelectorAll<HTMLElement>('[data-block]')) {
    for (const field of block.querySelectorAll<FieldElement>('[data-field]'))
      followField(lesson, ref, block, field);
  }
}

function followField(lesson: string, ref: LessonRef, block: HTMLElement, field: FieldElement): void {
  const home = fieldHome(lesson, ref, block, field);
  let keep = home.keeper();
  let last = home.stored() ?? field.dataset['example'] ?? '';
  let timer = 0;
  let isWaiting = false;
  const typedBefore = isTyped(field);
  if (!typedBefore && field.value !== home.shown(last)) show(field, home.shown(last));

  const save = async () => {
    clearTimeout(timer);
    const value = home.canonical(field.value);
    if (value === last) return;
    last = value;
    say(block, words.saving, false);
    const { saved } = await keep(value);
    isWaiting = !saved;
    const isRead = home.isReadable(value);
    say(
      block,
      saved ? (isRead ? recordWords.saved : lessonCard.unreadable) : words.notSaved,
      !saved || !isRead,
    );
  };
  field.addEventListener('input', () => {
    keep = home.keeper();
    clearTimeout(timer);
    timer = window.setTimeout(save, TYPING_PAUSE_MS);
  });
  field.addEventListener('change', save);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void save();
  });
  recordStore.subscribe(({ status, waiting }) => {
    const value = home.stored();
    if (isWaiting && waiting === 0 && status === 'ready') {
      isWaiting = false;
      say(block, recordWords.saved, false);
    }
    if (value === undefined || value === last || document.activeElement === field) return;
    last = value;
    show(field, home.shown(value));
  });
  if (typedBefore) void save();
}

/**
 * Something was typed in before the record opened (public/theme.js notes where). What stands there without that, a browser
 * has put back, and it may be somebody else's: it is neither kept nor left standing.
 */
function isTyped({ dataset, value }: FieldElement): boolean {
  return 'typed' in dataset && value !== '' && value !== (dataset['example'] ?? '');
}

function show(field: FieldElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new CustomEvent('field-restored', { bubbles: true }));
}

function say(block: HTMLElement, text: string, isBad: boolean): void {
  const state = block.querySelector<HTMLElement>('[data-form-state]');
  if (!state) return;
  state.textContent = text;
  state.toggleAttribute('data-bad', isBad);
}
