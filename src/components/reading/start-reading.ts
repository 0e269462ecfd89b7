// Starts the reading aids of a lesson in an idle moment: the way in, and no more than is needed of the rest.
import { reading as words } from '../../i18n/zh-CN/reading.ts';
import { marksOfLesson } from '../../stores/reading.ts';
import { openRecord, recordStore } from '../../stores/record-store.ts';
import { addStyles } from '../add-styles.ts';
import { lessonFacts } from './lesson-facts.ts';
import { makeButton } from './make-element.ts';
import openStyles from './reading-open.css?inline';

/** Puts the button on the page, watches for selected words, and colours the marks if there are any. */
export async function startReading(): Promise<void> {
  addStyles(openStyles);
  const open = makeButton(
    words.open,
    async () => {
      const { toggleReadingPanel } = await import('./reading-panel.ts');
      await toggleReadingPanel(open);
    },
    'reading-open',
  );
  open.setAttribute('aria-expanded', 'false');
  document.body.append(open);
  watchFirstSelection();
  await openRecord();
  const { annotations } = recordStore.getState().progress;
  if (marksOfLesson(annotations, lessonFacts().lesson).length === 0) return;
  const [{ followMarks, goToMark }] = await Promise.all([import('./marks.ts'), followSelection()]);
  followMarks();
  const asked = new URLSearchParams(location.search).get('note');
  if (asked) goToMark(asked);
}

function watchFirstSelection(): void {
  const look = () => {
    if (getSelection()?.isCollapsed !== false) return;
    document.removeEventListener('selectionchange', look);
    void followSelection();
  };
  document.addEventListener('selectionchange', look);
  look();
}

let isFollowing = false;

async function followSelection(): Promise<void> {
  if (isFollowing) return;
  isFollowing = true;
  const module = await import('./selection-bar.ts');
  module.followSelection();
}
