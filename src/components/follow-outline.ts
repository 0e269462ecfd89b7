// Follows the learner's record on a page that shows the whole course: what is done, and where to go on.
import type { LessonState } from '../core/progress/lesson-state.ts';
import type { Progress } from '../core/progress/progress.ts';
import type { ResumePoint } from '../core/progress/resume-point.ts';
import type { OutlineLesson } from '../site/outline-data.ts';

/** The course, what the record says of it, and the lesson to go on with. */
export type OutlineView = {
  readonly outline: readonly OutlineLesson[];
  readonly progress: Progress;
  readonly stateOf: (lesson: OutlineLesson) => LessonState['state'];
  readonly point: ResumePoint | undefined;
};

/** Opens the record and shows the page what it holds, now and after every change. */
export async function followOutline(show: (view: OutlineView) => void): Promise<void> {
  const outline: readonly OutlineLesson[] = JSON.parse(
    document.getElementById('course-outline')?.textContent ?? '[]',
  );
  const [{ openRecord, recordStore }, { lessonState }, { resumePoint }] = await Promise.all([
    import('../stores/record-store.ts'),
    import('../core/progress/lesson-state.ts'),
    import('../core/progress/resume-point.ts'),
  ]);
  await openRecord();
  const tell = () => {
    const { progress } = recordStore.getState();
    show({
      outline,
      progress,
      stateOf: ({ id, sections, questions }) =>
        lessonState(
          progress,
          id,
          sections.map((section) => section.id),
          questions,
        ).state,
      point: resumePoint(progress, outline),
    });
  };
  tell();
  recordStore.subscribe(tell);
}
