// The lines above and below the pages: the book on the left, the lesson on the right, numbers at the outer edge.
import { lessonPlace } from './paper-links.ts';

const FACE = 'font: 8pt var(--font-sans); color: var(--ink-faint);';

/** Style rules; a lesson's pages are named as its place. */
export function runningHeads(
  title: string,
  lessons: readonly { readonly id: string; readonly number: number; readonly title: string }[],
): string {
  return [
    `@page :left { @top-left { content: ${quoted(title)}; ${FACE} } @bottom-left { content: counter(page); ${FACE} } }`,
    `@page :right { @bottom-right { content: counter(page); ${FACE} } }`,
    '@page cover:right { @bottom-right { content: none; } }',
    ...lessons.map(
      (lesson) =>
        `@page ${lessonPlace(lesson.id)}:right { @top-right { content: ${quoted(`${lesson.number}　${lesson.title}`)}; ${FACE} } }`,
    ),
  ].join('\n');
}

/** A CSS string; it may not end the style element that it stands in. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<>\n]/g, (found) => `\\${found.charCodeAt(0).toString(16)} `)}"`;
}
