// What stands before the first lesson: cover, contents with page numbers, how to use the book.
import { page } from '../../src/i18n/zh-CN/page.ts';
import { printed } from '../../src/i18n/zh-CN/printed.ts';
import type { Course } from '../../src/schema/course.ts';
import { escapeHtml as text } from './escape-html.ts';
import { pageOf } from './page-of.ts';
import { qrFigure } from './qr-figure.ts';

export type Cover = {
  readonly course: Course;
  readonly edition: 'learner' | 'trainer';
  /** The day of the build, YYYY-MM-DD. */
  readonly builtOn: string;
  /** The seal of the site, drawn. */
  readonly seal: string;
  /** Address of the course with a slash at its end; undefined where nobody has said it. */
  readonly site: string | undefined;
};

export function coverPage({ course, edition, builtOn, seal, site }: Cover): string {
  const way =
    site === undefined
      ? `<p>${printed.noSite}</p>`
      : `${qrFigure(site, page.name)}<p>${printed.site(text(site))}</p>`;
  return `<section class="cover"><div class="cover-seal">${seal}</div><p class="cover-name">${page.name}</p><p class="cover-title" role="heading" aria-level="1">${text(course.title)}</p><p class="cover-subtitle">${text(course.subtitle)}</p><p class="cover-edition">${printed.editions[edition]}</p><ul class="cover-promise">${course.promise.map((line) => `<li>${text(line)}</li>`).join('')}</ul><div class="cover-foot">${way}<p class="num">${printed.version(course.version, builtOn)}</p><p>${page.footer}</p></div></section>`;
}

/** A line of the contents; `level` 1 is a part, 2 a module, 3 a lesson. */
export type ContentsLine = {
  readonly level: 1 | 2 | 3;
  readonly title: string;
  readonly id: string;
  readonly number?: number;
};

export function contentsPage(lines: readonly ContentsLine[]): string {
  const rows = lines.map(
    ({ level, title, id, number }) =>
      `<li class="contents-${level}"><a href="#${id}">${number === undefined ? '' : `<b class="num">${number}</b>`}${text(title)}</a><i></i>${pageOf(id)}</li>`,
  );
  return `<section class="contents"><h1 id="contents">${printed.contents}</h1><ol>${rows.join('')}</ol></section>`;
}

/** @param lines what is to be told, a line each */
export function howPage(lines: readonly string[], id: string): string {
  return `<section class="how"><h1 id="${id}">${printed.how.title}</h1><ol>${lines.map((line) => `<li>${line}</li>`).join('')}</ol></section>`;
}
