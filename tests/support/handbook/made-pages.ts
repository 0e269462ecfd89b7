// Built pages as the handbook reads them, made by hand: small, with one of everything that it has to turn into paper.
import type { CourseSources } from '../../../scripts/handbook/course-sources.ts';

/** Pages of a whole course by route; a lesson asks every question that the bank has for it. */
export function madePages({ course, questions }: CourseSources): (route: string) => string {
  const lessons = course.modules.flatMap((module) => module.lessons);
  return (route) => {
    if (route === '') return '<header><svg class="brand-seal" viewBox="0 0 64 64"></svg></header>';
    if (route.startsWith('handbook/'))
      return `<main class="handbook"><h2 id="document-${route.slice(9, 13)}">头</h2><dl><div class="entry" id="${route.slice(9, 13)}-x"><dt>条</dt></div></dl></main>`;
    const lesson = lessons.find(({ id }) => route === `learn/${id}/`);
    if (!lesson) throw new Error(`no page ${route}`);
    const blocks = questions
      .filter((question) => question.lesson === lesson.id)
      .map(({ id }) => `<div class="question-block" id="${id}"><astro-island></astro-island></div>`);
    return lessonPage(lesson.title, blocks.join(''));
  };
}

/** @param inside HTML of its sections */
export function lessonPage(title: string, inside: string): string {
  return `<body><main class="lesson-main" id="main"><header class="lesson-head"><h1>${title}</h1></header><p class="record-warning">没有脚本</p>${inside}<section class="notes"><dl><div id="term-x"></div></dl></section><nav class="next-prev"><a href="/">回到课程首页</a></nav></main></body>`;
}
