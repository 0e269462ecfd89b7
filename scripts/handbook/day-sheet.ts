// The plan of the day as a table, for trainers.
import { printed } from '../../src/i18n/zh-CN/printed.ts';
import { escapeHtml as text } from './escape-html.ts';
import { pageOf } from './page-of.ts';
import { lessonPlace } from './paper-links.ts';
import { clockText, planDay } from './plan-day.ts';

export type PlannedLesson = {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
  /** What the notes of its sections come to. */
  readonly noteMinutes: number;
};

const words = printed.plan;

export function daySheet(lessons: readonly PlannedLesson[], id: string): string {
  const { rows, opensAt, closesAt } = planDay(lessons);
  const body = rows.map((row) => {
    const clock = `<td class="num">${clockText(row.atMinute)}</td>`;
    if (row.kind !== 'lesson')
      return `<tr class="day-rest">${clock}<td colspan="4">${words[row.kind]}，${words.minutes(row.minutes)}</td></tr>`;
    const { number, title, minutes, noteMinutes, id: lesson } = row.lesson;
    return `<tr>${clock}<td>${number} ${text(title)}</td><td class="num">${minutes}</td><td class="num">${noteMinutes}</td><td class="num">${pageOf(lessonPlace(lesson))}</td></tr>`;
  });
  const sum = (of: (lesson: PlannedLesson) => number) =>
    lessons.reduce((total, lesson) => total + of(lesson), 0);
  return `<section class="day"><h1 id="${id}">${words.title}</h1><p>${words.lead(clockText(opensAt), clockText(closesAt))}</p><table><thead><tr>${words.columns.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody><tfoot><tr><td></td><td>${words.total}</td><td class="num">${sum(({ minutes }) => minutes)}</td><td class="num">${sum(({ noteMinutes }) => noteMinutes)}</td><td></td></tr></tfoot></table></section>`;
}
