// The page that opens a module: what it is for and which lessons it has.
import { printed } from '../../src/i18n/zh-CN/printed.ts';
import type { Course } from '../../src/schema/course.ts';
import type { BookLesson } from './book-lessons.ts';
import { escapeHtml as text } from './escape-html.ts';
import { pageOf } from './page-of.ts';
import { lessonPlace } from './paper-links.ts';

export type BookModule = Omit<Course['modules'][number], 'lessons'> & {
  readonly lessons: readonly BookLesson[];
};

export function modulePage({ id, title, aim, lessons }: BookModule): string {
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const rows = lessons.map(
    (lesson) =>
      `<li><b class="num">${lesson.number}</b><span>${text(lesson.title)}</span><i></i>${pageOf(lessonPlace(lesson.id))}</li>`,
  );
  return `<section class="module-page"><h1 id="${modulePlace(id)}">${text(title)}</h1><p class="module-aim">${text(aim)}</p><p class="module-minutes">${printed.module.minutes(minutes)}</p><ol>${rows.join('')}</ol></section>`;
}

/** Where a module begins. */
export function modulePlace(id: string): string {
  return `module-${id}`;
}
