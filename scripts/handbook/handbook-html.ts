// The whole book as one HTML document, page numbers still to be put in.
import { parse, serializeOuter } from 'parse5';
import { printed } from '../../src/i18n/zh-CN/printed.ts';
import { classesOf, findElements } from '../lib/find-elements.ts';
import { type BookLesson, bookLessons } from './book-lessons.ts';
import { answersPart, casesPart, clientsPart, entriesPart, PARTS } from './book-parts.ts';
import type { CourseSources } from './course-sources.ts';
import { daySheet } from './day-sheet.ts';
import { escapeHtml } from './escape-html.ts';
import { type ContentsLine, contentsPage, coverPage, howPage } from './front-pages.ts';
import { lessonSheet } from './lesson-sheet.ts';
import { type BookModule, modulePage, modulePlace } from './module-page.ts';
import { lessonPlace } from './paper-links.ts';
import { qrFigure } from './qr-figure.ts';
import { runningHeads } from './running-heads.ts';

export type Handbook = {
  readonly edition: 'learner' | 'trainer';
  readonly sources: CourseSources;
  /** HTML of a built page of this edition, by its route. @throws where it isn't there */
  readonly page: (route: string) => string;
  /** The day of the build, YYYY-MM-DD. */
  readonly builtOn: string;
  /** Address of the course with a slash at its end; without one there are no codes. */
  readonly site: string | undefined;
  /** Style sheets, one after another. */
  readonly styles: string;
};

/** @throws Error when pages and files don't fit together */
export function handbookHtml(book: Handbook): string {
  const { edition, sources, page, site, styles } = book;
  const { course, cases } = sources;
  const isTrainer = edition === 'trainer';
  const code = (path: string, caption: string) =>
    site === undefined ? '' : qrFigure(`${site}${path}`, caption);
  const lessons = bookLessons(sources, page);
  const modules = course.modules.map((module) => ({
    ...module,
    lessons: lessons.filter(({ id }) => module.lessons.some((lesson) => lesson.id === id)),
  }));
  const taught = modules.flatMap((module) => [
    modulePage(module),
    ...module.lessons.map((lesson) => lessonSheet(lesson, { isTrainer, cases, code })),
  ]);
  const body = [...taught, casesPart(cases, code), clientsPart(sources.clients, lessons, isTrainer)];
  const places = idsIn(body.join(''));
  const parts = [
    coverPage({ ...book, course, seal: sealOf(page('')) }),
    contentsPage(contentsLines(modules, isTrainer)),
    howPage(howLines(book, lessons), PARTS.how),
    ...(isTrainer ? [daySheet(lessons, PARTS.day)] : []),
    ...body,
    entriesPart('terms', page('handbook/terms/'), places),
    entriesPart('laws', page('handbook/laws/'), places),
    ...(isTrainer ? [] : [answersPart(lessons)]),
  ].join('\n');
  const title = `${course.title} · ${printed.editions[edition]}`;
  return `<!doctype html><html lang="zh-CN" data-theme="light" data-edition="${edition}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${styles}\n${runningHeads(title, lessons)}</style></head><body class="handbook-paper">${withoutDeadLinks(parts)}</body></html>`;
}

function howLines({ edition, site }: Handbook, lessons: readonly BookLesson[]): readonly string[] {
  const sum = (of: (lesson: BookLesson) => number) =>
    lessons.reduce((total, lesson) => total + of(lesson), 0);
  return [
    ...(edition === 'trainer'
      ? printed.how.trainer(
          lessons.length,
          sum(({ minutes }) => minutes),
        )
      : printed.how.learner(
          lessons.length,
          sum(({ questions }) => questions.length),
        )),
    ...(site === undefined ? [] : [printed.how.qr]),
  ];
}

function contentsLines(modules: readonly BookModule[], isTrainer: boolean): readonly ContentsLine[] {
  const part = (title: string, id: string): ContentsLine => ({ level: 1, title, id });
  return [
    part(printed.how.title, PARTS.how),
    ...(isTrainer ? [part(printed.plan.title, PARTS.day)] : []),
    ...modules.flatMap(({ id, title, lessons }): readonly ContentsLine[] => [
      { level: 1, title, id: modulePlace(id) },
      ...lessons.map(
        (lesson): ContentsLine => ({
          level: 2,
          title: lesson.title,
          id: lessonPlace(lesson.id),
          number: lesson.number,
        }),
      ),
    ]),
    part(printed.cases.title, PARTS.cases),
    part(printed.clients.title, PARTS.clients),
    part(printed.terms.title, PARTS.terms),
    part(printed.laws.title, PARTS.laws),
    ...(isTrainer ? [] : [part(printed.answers.title, PARTS.answers)]),
  ];
}

/** The seal beside the course's name on every page. */
function sealOf(home: string): string {
  const [seal] = findElements(parse(home), (element) => classesOf(element).includes('brand-seal'));
  if (!seal) throw new Error('the built home page has no seal');
  return serializeOuter(seal);
}

/** Links to places that the book doesn't have (a retired law, a page of the site) become their words. */
function withoutDeadLinks(html: string): string {
  const places = idsIn(html);
  return html.replace(/<a\b[^>]*\shref="#([^"]*)"[^>]*>(.*?)<\/a>/g, (whole, id: string, words: string) =>
    places.has(id) ? whole : words,
  );
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
}
