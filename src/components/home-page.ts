// Brings the home page up to date with the learner's record: where to go on, and the seal on each finished lesson.
import { home } from '../i18n/zh-CN/home.ts';
import type { OutlineLesson } from '../site/outline-data.ts';
import { whenIdle } from './when-idle.ts';

whenIdle(async () => {
  const outline: readonly OutlineLesson[] = JSON.parse(
    document.getElementById('course-outline')?.textContent ?? '[]',
  );
  const [{ openRecord, recordStore }, { lessonState }, { resumePoint }] = await Promise.all([
    import('../stores/record-store.ts'),
    import('../core/progress/lesson-state.ts'),
    import('../core/progress/resume-point.ts'),
  ]);
  await openRecord();

  const show = () => {
    const { progress } = recordStore.getState();
    for (const lesson of outline) {
      const row = document.querySelector<HTMLElement>(`[data-home-lesson="${lesson.id}"]`);
      const word = row?.querySelector('[data-state-word]');
      if (!row || !word) continue;
      const { state } = lessonState(
        progress,
        lesson.id,
        lesson.sections.map((section) => section.id),
        lesson.questions,
      );
      row.dataset['state'] = state;
      word.textContent = home[state];
    }
    showContinue(outline, resumePoint(progress, outline), Object.keys(progress.lessons).length > 0);
  };
  const showCards = async () => {
    if (Object.keys(recordStore.getState().progress.deals).length === 0) return;
    const { showDeal } = await import('./home-deal.ts');
    showDeal(recordStore.getState());
  };
  show();
  recordStore.subscribe(show);
  await showCards();
  recordStore.subscribe(() => void showCards());
});

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
