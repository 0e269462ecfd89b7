// Lays the record out as an archive: pure, from what the events add up to and what the course is today.
import type { CalendarDate } from '../money/calendar.ts';
import type { Progress } from '../progress/progress.ts';
import { resumePoint } from '../progress/resume-point.ts';
import type { Archive, GoOn, LessonAccount } from './archive.ts';
import type { ArchiveCourse } from './archive-course.ts';
import { dayStrip, daysStudied } from './day-accounts.ts';
import { lessonAccount } from './lesson-account.ts';
import { scoreOf } from './question-account.ts';
import { removedContent } from './removed.ts';

/** The archive of a learner. @param today the calendar day at his place; a day that doesn't exist throws. */
export function archiveOf(progress: Progress, course: ArchiveCourse, today: CalendarDate): Archive {
  const modules = course.modules.map(({ id, title, lessons }) => ({
    id,
    title,
    lessons: lessons.map((lesson) => lessonAccount(progress, lesson)),
  }));
  const lessons = modules.flatMap((module) => module.lessons);
  const objectives = lessons.flatMap((lesson) => lesson.objectives).filter(({ state }) => state !== 'none');
  const goOn = goOnOf(progress, course, lessons);
  const count = (state: LessonAccount['state']) => lessons.filter((lesson) => lesson.state === state).length;
  return {
    isEmpty: isEmpty(progress),
    ...(goOn ? { goOn } : {}),
    lessons: {
      done: count('done'),
      begun: count('begun'),
      of: lessons.length,
    },
    score: scoreOf(lessons.flatMap(({ questions }) => questions)),
    objectives: {
      of: objectives.length,
      proven: objectives.filter(({ state }) => state === 'proven').length,
    },
    activeMs: Object.values(progress.time).reduce((sum, { activeMs }) => sum + activeMs, 0),
    days: daysStudied(progress),
    strip: dayStrip(progress, today),
    modules,
    removed: removedContent(progress, course),
    devices: Object.keys(progress.devices).length,
  };
}

function isEmpty({ lessons, answers, fields, time, runs, deals }: Progress): boolean {
  return [lessons, answers, fields, time, runs, deals].every((part) => Object.keys(part).length === 0);
}

function goOnOf(
  progress: Progress,
  { modules }: ArchiveCourse,
  accounts: readonly LessonAccount[],
): GoOn | undefined {
  const order = modules
    .flatMap(({ lessons }) => lessons)
    .map(({ id, sections, questions }) => ({ id, sections, questions: questions.map((one) => one.id) }));
  const point = resumePoint(progress, order);
  const lesson = accounts.find(({ id }) => id === point?.lesson);
  if (!point || !lesson) return undefined;
  const section = lesson.sections.find(({ id }) => id === point.section);
  return {
    lesson: lesson.id,
    title: lesson.title,
    url: section?.url ?? lesson.url,
    minutes: lesson.plannedMinutes,
    ...(section ? { section: section.title } : {}),
    ...(section && lesson.stopped ? { at: lesson.stopped.at } : {}),
    hasBegun: accounts.some(({ state }) => state !== 'untouched'),
  };
}
