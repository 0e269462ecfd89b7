// Brings the home page up to date with the learner's record: where to go on, and the seal on each finished lesson.
import { home } from '../i18n/zh-CN/home.ts';
import type { OutlineLesson } from '../site/outline-data.ts';
import type { RecordState } from '../stores/record-state.ts';
import { followOutline, type OutlineView } from './follow-outline.ts';
import { whenIdle } from './when-idle.ts';

whenIdle(async () => {
  await followOutline(show);
  const { recordStore } = await import('../stores/record-store.ts');
  if (isNewcomer(recordStore.getState())) {
    const { offerTour } = await import('./tour/offer-tour.ts');
    await offerTour(isNewcomer);
  }
  const showCards = async () => {
    if (Object.keys(recordStore.getState().progress.deals).length === 0) return;
    const { showDeal } = await import('./home-deal.ts');
    showDeal(recordStore.getState());
  };
  await showCards();
  recordStore.subscribe(() => void showCards());
});

/** Nothing was ever recorded here, and nothing was lost. */
function isNewcomer({ status, total, lost }: RecordState): boolean {
  return (status === 'ready' || status === 'unavailable') && total === 0 && lost === undefined;
}

function show({ outline, progress, stateOf, point }: OutlineView): void {
  for (const lesson of outline) {
    const row = document.querySelector<HTMLElement>(`[data-home-lesson="${lesson.id}"]`);
    const word = row?.querySelector('[data-state-word]');
    if (!row || !word) continue;
    const state = stateOf(lesson);
    row.dataset['state'] = state;
    word.textContent = home[state];
  }
  showContinue(outline, point, Object.keys(progress.lessons).length > 0);
}

function showContinue(
  outline: readonly OutlineLesson[],
  point: { readonly lesson: string; readonly section?: string | undefined } | undefined,
  hasBegun: boolean,
): void {
  const button = document.querySelector<HTMLAnchorElement>('[data-continue]');
  const hint = document.querySelector<HTMLElement>('[data-continue-hint]');
  if (!button || !hint || !hasBegun) return;
  const lesson = outline.find(({ id }) => id === point?.lesson);
  if (!lesson) {
    hint.textContent = home.allDone;
    return;
  }
  const section = lesson.sections.find(({ id }) => id === point?.section);
  button.href = section ? `${lesson.url}#${section.id}` : lesson.url;
  button.textContent = home.resume;
  hint.textContent = home.resumeHint(lesson.title, section?.title ?? '');
}
