// Puts the list of everything needed offline and the service worker beside the pages of a learner edition.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parse } from 'yaml';
import { courseSchema } from '../../src/schema/course.ts';
import { filesBelow } from './files-below.ts';
import type { BuildJob } from './job.ts';
import { areasOf, offlineList } from './offline-list.ts';
import { bundleWorker } from './offline-worker.ts';

/** @param folder the built pages, as they will be served, before they are compressed */
export async function writeOffline(job: BuildJob, folder: string): Promise<void> {
  const course = courseSchema.parse(
    parse(readFileSync(join(job.contentRoot, 'content/course.yaml'), 'utf8')),
  );
  const modules = course.modules.map(({ title, lessons }) => ({
    title,
    lessons: lessons.map(({ id }) => id),
  }));
  const cases = filesBelow(join(job.contentRoot, 'content/cases')).map((path) => basename(path, '.yaml'));
  const built = new Map(
    filesBelow(folder).map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
  const list = offlineList(built, job.base, { id: course.id, version: course.version, modules, cases });
  writeFileSync(join(folder, 'offline.json'), `${JSON.stringify(list)}\n`);
  writeFileSync(join(folder, 'sw.js'), await bundleWorker(course.id, areasOf(list)));
}
