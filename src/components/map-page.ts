// Brings the course map up to date with the record: what is done, where one stands, and the bookmarks.
import { courseMap as words } from '../i18n/zh-CN/course-map.ts';
import { home } from '../i18n/zh-CN/home.ts';
import type { OutlineLesson } from '../site/outline-data.ts';
import { followOutline, type OutlineView } from './follow-outline.ts';
import { whenIdle } from './when-idle.ts';

whenIdle(() => followOutline(show));

function show({ outline, progress, stateOf, point }: OutlineView): void {
  const hasBegun = Object.keys(progress.lessons).length > 0;
  const states = outline.map((lesson) => {
    const state = stateOf(lesson);
    const isHere = hasBegun && lesson.id === point?.lesson;
    for (const mark of marksOf(lesson.id)) {
      mark.dataset['state'] = state;
      mark.toggleAttribute('data-here', isHere);
    }
    const word = document.querySelector(`[data-map-lesson="${lesson.id}"] [data-state-word]`);
    if (word) word.textContent = isHere ? words.here : home[state];
    showBookmarks(
      lesson,
      lesson.sections.filter(({ id }) => progress.bookmarks[`${lesson.id} ${id}`]?.on),
    );
    return state;
  });
  const sum = document.querySelector('[data-map-sum]');
  if (sum && hasBegun)
    sum.textContent = words.sum(states.filter((state) => state === 'done').length, outline.length);
}

/** The dot on the loop, and the row in the list. */
function marksOf(lesson: string): Iterable<HTMLElement | SVGElement> {
  return document.querySelectorAll<HTMLElement | SVGElement>(
    `[data-map-dot="${lesson}"], [data-map-lesson="${lesson}"]`,
  );
}

function showBookmarks({ id, url }: OutlineLesson, sections: OutlineLesson['sections']): void {
  const box = document.querySelector<HTMLElement>(`[data-map-lesson="${id}"] [data-map-bookmarks]`);
  if (!box) return;
  box.hidden = sections.length === 0;
  box.replaceChildren(
    words.bookmark,
    ...sections.map((section) => {
      const link = document.createElement('a');
      link.href = `${url}#${section.id}`;
      link.textContent = section.title;
      return link;
    }),
  );
}
