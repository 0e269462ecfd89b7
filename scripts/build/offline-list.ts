// Makes the list of everything that the course needs offline from the files of a built learner edition.
import { createHash } from 'node:crypto';
import type { OfflineFile, OfflineList, OfflineRoute } from '../../src/offline/offline-list.ts';
import { type BuiltFiles, createReferences } from './offline-references.ts';

/** What the list says about the course; lessons and cases by id. */
export type CourseOutline = {
  readonly id: string;
  readonly version: string;
  readonly modules: readonly { readonly title: string; readonly lessons: readonly string[] }[];
  readonly cases: readonly string[];
};

/** @throws Error when a page has no title or an address that a worker can't tell from another */
export function offlineList(built: BuiltFiles, base: string, course: CourseOutline): OfflineList {
  const closure = createReferences(built, base);
  const pages = [...built.keys()].filter((path) => path === 'index.html' || path.endsWith('/index.html'));
  const paths = [...new Set(pages.flatMap(closure))].toSorted();
  const position = new Map(paths.map((path, index) => [path, index]));
  const files = paths.map((path) => describe(path, built.get(path) ?? Buffer.alloc(0)));
  const routes = inCourseOrder(pages, course).map((page): OfflineRoute => {
    const path = routePath(page);
    return {
      path,
      title: titleOf(page, built.get(page)?.toString('utf8') ?? ''),
      files: closure(page).map((file) => position.get(file) ?? 0),
      isShell: !isInCourse(path, course),
    };
  });
  const routeAt = new Map(routes.map(({ path }, index) => [path, index]));
  return {
    format: 1,
    course: course.id,
    version: course.version,
    build: buildMark(files),
    files,
    routes,
    modules: course.modules
      .map(({ title, lessons }) => ({
        title,
        routes: lessons.flatMap((id) => routeAt.get(`learn/${id}/`) ?? []),
      }))
      .filter((module) => module.routes.length > 0),
  };
}

/** First segments of every path of the list: what the worker may answer. */
export function areasOf(list: OfflineList): readonly string[] {
  return [...new Set(list.files.map(({ path }) => path.replace(/\/.*$/, '/')))].toSorted();
}

/** Pages of single lessons, cases and model games: kept when they were opened, or with everything. */
function isInCourse(path: string, { cases }: CourseOutline): boolean {
  const [area, name, more] = path.split('/');
  if (area === 'learn') return name !== '';
  return area === 'play' && (more ? name === 'models' : cases.includes(name ?? ''));
}

function describe(path: string, content: Buffer): OfflineFile {
  if (!/^[\w@~./-]+$/.test(path)) throw new Error(`offline list: ${path} is no plain address`);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path: routePath(path), bytes: content.byteLength, sha256 };
}

function routePath(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** The page's own name: what stands before the name of the site. */
function titleOf(page: string, html: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1]?.split('｜')[0]?.trim();
  if (!title) throw new Error(`offline list: ${page} has no title`);
  return title
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function inCourseOrder(pages: readonly string[], { modules }: CourseOutline): readonly string[] {
  const lessons = modules.flatMap((module) => module.lessons.map((id) => `learn/${id}/index.html`));
  const rank = (page: string) => lessons.indexOf(page);
  return pages.toSorted((a, b) => rank(a) - rank(b));
}

function buildMark(files: readonly OfflineFile[]): string {
  const hash = createHash('sha256');
  for (const { path, sha256 } of files) hash.update(`${path} ${sha256}\n`);
  return hash.digest('hex').slice(0, 12);
}
