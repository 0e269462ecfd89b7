// Connects the page with the learner's record: opens it, then sections, fields, calculations and the place to resume.
import { record as words } from '../../i18n/zh-CN/record.ts';
import { openRecord, record, recordStore } from '../../stores/record-store.ts';
import { followCalculations } from './calculations.ts';
import { followCardLines } from './card-line.ts';
import { followFields } from './fields.ts';
import { offerResume } from './resume.ts';
import { followSections } from './sections.ts';
import { followTime } from './time-spent.ts';

/** Opens the record and wires the page to it. Where nothing can be kept, the page says so and stays usable. */
export async function startRecording(): Promise<void> {
  const { lesson, refHash } = document.documentElement.dataset;
  if (!lesson) return;
  const ref = { id: lesson, hash: refHash ?? '' };
  await openRecord();
  const showStatus = () => {
    const warning = document.querySelector<HTMLElement>('[data-record-warning]');
    const { status } = recordStore.getState();
    if (!warning) return;
    const isWell = status === 'ready' || status === 'closed' || status === 'opening';
    warning.hidden = isWell;
    if (!isWell) warning.textContent = words[status];
  };
  showStatus();
  recordStore.subscribe(showStatus);
  followFields(lesson, ref);
  followCardLines();
  followCalculations();
  if (document.querySelector('[data-card-answer]'))
    void import('./card-answers.ts').then(({ followCardAnswers }) => followCardAnswers());
  offerResume(lesson);
  followSections(lesson, ref);
  followTime(lesson, ref);
  if (!recordStore.getState().progress.lessons[lesson]?.openedAt)
    await record('lessonOpened', ref, { lesson });
}
