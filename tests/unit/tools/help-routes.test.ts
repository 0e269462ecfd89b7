// The pages that help may lead to are the pages there are: each has its source, and no page with one address is left out.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../../scripts/build/files-below.ts';
import { projectRoot } from '../../../scripts/build/job.ts';
import { OPEN_ROUTES, TRAINER_ROUTES } from '../../../scripts/check/rules/help-routes.ts';

const pages = join(projectRoot, 'src/pages');
/** Nobody is sent to them: what isn't there, and what stands in for it without network. */
const NOT_TO_VISIT = ['/404/', '/offline/', '/exam/paper/', '/play/run/'];

test('in both editions', () => {
  const routes = filesBelow(pages)
    .map((path) => relative(pages, path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.astro') && !path.includes('['))
    .map((path) => `/${path.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/')}`)
    .filter((route) => !NOT_TO_VISIT.includes(route));
  expect([...OPEN_ROUTES].toSorted()).toEqual(routes.toSorted());
});

test('in the trainer edition alone', () => {
  const config = readFileSync(join(projectRoot, 'astro.config.ts'), 'utf8');
  for (const route of TRAINER_ROUTES) {
    const [, source = ''] = new RegExp(`\\['${route.slice(1, -1)}', '([^']+)'\\]`).exec(config) ?? [];
    expect(source, route).not.toBe('');
    expect(existsSync(join(projectRoot, 'src/trainer', source)), route).toBe(true);
  }
});
