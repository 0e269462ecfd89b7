// Holds the built pages to their budgets: brotli weight of a lesson's first view, no library before the first paint, no other host.
import { join } from 'node:path';
import { foreignAddresses, librariesIn, SIGNATURES } from './budgets/libraries.ts';
import { PAGE_LIMIT_BYTES, PLAY_LIMIT_BYTES, pageLimitBytes, SCRIPT_LIMIT_BYTES } from './budgets/limits.ts';
import { playPages, weighPlayPage } from './budgets/play-page.ts';
import { buildReferenceLesson } from './budgets/reference-lesson.ts';
import { createReferences } from './build/offline-references.ts';
import { pageLinks } from './built/page-links.ts';
import { type BuiltSite, lessonPages, readSite, resolveIn, textOf } from './built/site.ts';
import { weighPage } from './built/weight.ts';
import { projectRoot } from './lib/project-copy.ts';
import { startTally } from './lib/tally.ts';

const { check, end } = startTally();
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function holdPage(site: BuiltSite, page: string, limitBytes: number): void {
  const weight = weighPage(site, page);
  const total = weight.htmlBytes + weight.cssBytes;
  console.log(
    `${page}: HTML ${kB(weight.htmlBytes)} + CSS ${kB(weight.cssBytes)} = ${kB(total)} of ${kB(limitBytes)}; ` +
      `JS before first paint ${kB(weight.jsBytes)} of ${kB(SCRIPT_LIMIT_BYTES)}; ${weight.han} Han characters in the HTML`,
  );
  check(total <= limitBytes, `${page}: HTML and CSS`, `${kB(total)} > ${kB(limitBytes)}`);
  check(
    weight.jsBytes <= SCRIPT_LIMIT_BYTES,
    `${page}: JavaScript before first paint`,
    `${kB(weight.jsBytes)}: ${weight.scripts.join(', ')}`,
  );
  const early = weight.scripts.flatMap((path) =>
    librariesIn(textOf(site, path)).map((name) => `${name} in ${path}`),
  );
  check(early.length === 0, `${page}: no library before first paint`, early.join('; '));
}

console.log('Lesson of 2,500 characters with five questions (generated):');
const reference = buildReferenceLesson();
const [referencePage] = lessonPages(reference);
if (referencePage === undefined) check(false, 'the reference lesson has a page');
const referenceHan = referencePage === undefined ? 0 : weighPage(reference, referencePage).han;
// The first one is the reference; the others' texts are a few characters longer or shorter, and their limit with them.
for (const page of lessonPages(reference)) {
  const { han } = weighPage(reference, page);
  holdPage(reference, page, page === referencePage ? PAGE_LIMIT_BYTES : pageLimitBytes(han, referenceHan));
}

console.log(
  `Lessons of the course (limit moves with the text: ${referenceHan} Han characters in the HTML = ${kB(PAGE_LIMIT_BYTES)}):`,
);
const site = readSite(join(projectRoot, 'dist'));
const pages = lessonPages(site);
check(pages.length > 0, 'the course has lesson pages');
for (const page of pages) holdPage(site, page, pageLimitBytes(weighPage(site, page).han, referenceHan));

const cases = playPages(site);
check(cases.length > 0, 'the course has play pages');
for (const page of cases) {
  const { pageBytes, scenarioBytes, laterBytes } = weighPlayPage(site, page);
  console.log(
    `${page}: HTML, CSS and scripts of the table ${kB(pageBytes)} of ${kB(PLAY_LIMIT_BYTES)}; ` +
      `a scenario ${kB(scenarioBytes)}; what every page loads later ${kB(laterBytes)}`,
  );
  check(
    pageBytes <= PLAY_LIMIT_BYTES,
    `${page}: HTML, CSS and scripts of the table`,
    `${kB(pageBytes)} > ${kB(PLAY_LIMIT_BYTES)}`,
  );
}

const references = createReferences(site.files, site.base);
const scripts = [...site.files.keys()].filter((path) => path.endsWith('.js'));
const carrying = (name: keyof typeof SIGNATURES) =>
  scripts.filter((path) => SIGNATURES[name].test(textOf(site, path)));
check(carrying('zod').length === 0, 'no zod in the browser', carrying('zod').join(', '));
// The signatures must be able to find something, or the checks above prove nothing.
for (const name of ['react', 'dexie'] as const)
  check(carrying(name).length > 0, `${name} is recognised where it is loaded late`);

const machines = new Set(carrying('xstate'));
const withMachines = [...site.files.keys()].filter(
  (path) => path.endsWith('index.html') && references(path).some((one) => machines.has(one)),
);
check(
  withMachines.length > 0 && withMachines.every((path) => path.startsWith('play/')),
  'xstate is loaded by play pages only',
  withMachines.join(', '),
);

for (const [path, content] of site.files) {
  if (!/\.(html|css|js|svg|webmanifest)$/.test(path)) continue;
  const text = content.toString('utf8');
  const foreign = path.endsWith('.html')
    ? pageLinks(text).requested.filter(
        (address) => resolveIn(site, address, path) === undefined && !address.startsWith('data:'),
      )
    : foreignAddresses(text);
  check(foreign.length === 0, `${path}: asks no other host`, foreign.slice(0, 3).join(' '));
}
end();
