// Entry of `npm run handbook`: prints the course as a book, for learners or for trainers.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { freshBuild } from './build/fresh-build.ts';
import { projectRoot } from './build/job.ts';
import { builtDay } from './handbook/built-day.ts';
import { readCourseSources } from './handbook/course-sources.ts';
import { datePdf } from './handbook/date-pdf.ts';
import { handbookHtml } from './handbook/handbook-html.ts';
import { handbookMessages } from './handbook/messages.ts';
import { type HandbookOptions, handbookOptions } from './handbook/options.ts';
import { printBook } from './handbook/print-book.ts';
import { readStyles } from './handbook/read-styles.ts';
import { searchablePdf } from './handbook/searchable-pdf.ts';
import { readBrowserPath } from './setup/browser-file.ts';

type Problem = { readonly problem: string };

const root = resolve(projectRoot, process.env['HUIKUAN_ROOT'] ?? '.');

async function handbook(): Promise<string | undefined> {
  const options = handbookOptions(process.argv.slice(2));
  if ('problem' in options) return options.problem;
  const { edition, out, site } = options;
  const built = await builtFolder(options);
  if ('problem' in built) return built.problem;
  const home = join(built.folder, 'index.html');
  if (!existsSync(home)) return handbookMessages.noPages(built.folder);
  if (!readFileSync(home, 'utf8').includes(`data-edition="${edition}"`))
    return handbookMessages.wrongEdition(built.folder, edition);
  if (site === undefined) console.log(handbookMessages.noSite);
  console.log(handbookMessages.printing(edition));
  const startedAt = performance.now();
  const builtOn = builtDay(home, process.env['SOURCE_DATE_EPOCH']);
  const html = handbookHtml({
    edition,
    site,
    builtOn,
    sources: readCourseSources(root),
    page: (route) => readFileSync(join(built.folder, route, 'index.html'), 'utf8'),
    styles: readStyles(),
  });
  const book = await printBook(html, readBrowserPath());
  if (!book) return handbookMessages.moved;
  const pdf = searchablePdf(datePdf(book.pdf, builtOn));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, pdf);
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(handbookMessages.printed(out, book.pages, pdf.length / 1e6, seconds));
  if (edition === 'trainer') console.log(handbookMessages.trainerOnly);
  return undefined;
}

/** The pages that were named, else those of today's sources, built when they have to be. */
async function builtFolder({
  built,
  edition,
}: HandbookOptions): Promise<{ readonly folder: string } | Problem> {
  if (built !== undefined) return { folder: built };
  const jobs = await freshBuild(['--edition', edition]);
  if ('problem' in jobs) return jobs;
  const [job] = jobs;
  if (!job) throw new Error(`no build for the ${edition} edition`);
  return { folder: job.outDir };
}

const problem = await handbook();
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
