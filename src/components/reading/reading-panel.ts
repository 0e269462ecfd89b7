// The sheet behind “阅读”: size of the text, listening, bookmark, and the marks of this lesson.
import { reading as words } from '../../i18n/zh-CN/reading.ts';
import { openRecord, recordStore } from '../../stores/record-store.ts';
import { makeButton, makeElement } from './make-element.ts';
import { followMarks } from './marks.ts';
import { bookmarkPart } from './panel-bookmark.ts';
import { listenPart } from './panel-listen.ts';
import { marksPart } from './panel-marks.ts';
import { sizePart } from './panel-size.ts';
import { addReadingStyles } from './reading-styles.ts';

let panel: HTMLElement | undefined;
let unfollow = () => {};

/** Opens the sheet, or closes it when it is open. The focus goes in, and back to `opener`. */
export async function toggleReadingPanel(opener: HTMLElement): Promise<void> {
  if (panel) return closePanel(opener);
  addReadingStyles();
  const close = () => closePanel(opener);
  const title = makeElement('h2', '', words.title);
  title.tabIndex = -1;
  const bookmark = bookmarkPart();
  const marks = marksPart(close);
  panel = makeElement(
    'div',
    'reading-panel',
    makeButton(words.close, close, 'reading-close'),
    title,
    sizePart(),
    listenPart(close),
    bookmark.box,
    marks.box,
  );
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', words.title);
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  document.body.append(panel);
  opener.setAttribute('aria-expanded', 'true');
  title.focus();
  await openRecord();
  followMarks();
  const show = () => {
    bookmark.show();
    marks.show();
  };
  show();
  unfollow = recordStore.subscribe(show);
}

function closePanel(opener: HTMLElement): void {
  unfollow();
  panel?.remove();
  panel = undefined;
  opener.setAttribute('aria-expanded', 'false');
  opener.focus();
}
