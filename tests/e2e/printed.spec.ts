// The handbook as it is handed out: printed from the built editions, and read back from the PDF.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { filesBelow } from '../../scripts/build/files-below.ts';
import { hanOf, runsOf } from '../../scripts/built/han.ts';
import { readWordings } from '../../scripts/built/secrets.ts';
import { readCourse } from '../../scripts/check/read-course.ts';
import { readCourseSources } from '../../scripts/handbook/course-sources.ts';
import { projectRoot } from '../../scripts/lib/project-copy.ts';
import { lesson as words } from '../../src/i18n/zh-CN/lesson.ts';
import { printed } from '../../src/i18n/zh-CN/printed.ts';
import { expect, test } from '../support/browser/fixture.ts';
import { type ReadPdf, readPdf } from '../support/handbook/read-pdf.ts';

const SITE = 'https://kecheng.example.cn/hk/';
/** The cover, and pages of the first lessons. */
const CODE_PAGES = [1, 7, 8, 9, 10, 17, 18, 19];
const { course, questions } = readCourseSources(projectRoot);
const lessons = course.modules.flatMap((module) => module.lessons);
const han = (pages: readonly string[]) => hanOf(pages.join(''));

/** Prints an edition by its command, as a person would. */
async function print(folder: string, ...args: readonly string[]): Promise<ReadPdf> {
  const place = mkdtempSync(join(tmpdir(), 'huikuan-printed-'));
  const out = join(place, 'book.pdf');
  try {
    await promisify(execFile)(
      process.execPath,
      ['scripts/handbook.ts', '--built', folder, '--site', SITE, '--out', out, ...args],
      { cwd: projectRoot },
    );
    return await readPdf(new Uint8Array(readFileSync(out)), CODE_PAGES);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Printing takes half a minute, and several where two browsers share a slow core: this ends only what hangs. */
test.describe.configure({ timeout: 480_000 });

test('the learner’s: page numbers are those of the pages, answers come last, nothing of trainers, codes can be read', async () => {
  const { pages, pieces, bookmarks, codes } = await print('dist');
  const secrets = readWordings(projectRoot);
  const contents = pages.findIndex((page) => page.includes(printed.contents));
  const answers = pages.findIndex((page) => page.includes(squeezed(printed.answers.lead)));
  expect(answers).toBeGreaterThan(pages.length / 2);

  // A number of the contents is a piece of its own: of the lesson before its title, of the page behind it.
  const list = pieces.slice(contents, contents + 2).flat();
  const lines = list.map((piece) => (/^\d+$/.test(piece) ? `|${piece}|` : piece)).join('');
  lessons.forEach(({ title }, index) => {
    const told = lines.split(`|${index + 1}|${squeezed(title)}|`)[1];
    const page = Number.parseInt(told ?? '', 10);
    expect(pages[page - 1], `${title}, page ${page}`).toContain(squeezed(printed.lesson(index + 1) + title));
  });
  expect(bookmarks).toEqual(expect.arrayContaining(lessons.map(({ title }) => title)));

  const body = pages.slice(0, answers);
  const isSecret = (run: string) => !secrets.open.has(run) && secrets.byRun.has(run);
  expect([...runsOf(han(body))].filter(isSecret)).toEqual([]);
  expect([...runsOf(han(pages.slice(answers)))].filter(isSecret).length).toBeGreaterThan(questions.length);
  expect(pages.join('')).not.toContain('hk-canary');
  const written = new Set(readTexts());
  expect([...new Set(han(pages))].filter((char) => !written.has(char))).toEqual([]);

  expect(codes.length).toBeGreaterThan(2);
  for (const { link, read } of codes) expect(read).toBe(link);
});

test('the trainer’s: every note is in it, keys beside their questions, the plan of the day', async () => {
  const { pages } = await print('dist-trainer', '--trainer');
  const text = han(pages);
  const notes = readWordings(projectRoot).secrets.filter(
    ({ where, home }) => home === 'nowhere' && where.includes('-note-'),
  );
  expect(notes.length).toBeGreaterThan(lessons.length);
  for (const { where, runs } of notes)
    expect(
      [...runs].some((run) => text.includes(run)),
      where,
    ).toBe(true);
  expect(pages.filter((page) => page.includes(squeezed(words.keyAnswer))).length).toBeGreaterThan(
    lessons.length,
  );
  expect(pages.some((page) => page.includes(`${printed.plan.title}9:00`))).toBe(true);
});

/** Whatever the course is written in: a character that isn't there comes of the printing, and nobody finds it. */
function readTexts(): string {
  const words = filesBelow(join(projectRoot, 'src/i18n')).map((path) => readFileSync(path, 'utf8'));
  return [...readCourse(projectRoot).map(({ text }) => text), ...words].join('');
}

/** Text as it is compared: without the spaces that lines and letters are set with. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
