// Holds the pages for the projector to the lessons as they are: everything that belongs on the wall, legible, and no prose.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lessonSlides } from '../../../src/core/classroom/slides/course-slides.ts';
import { fitBody } from '../../../src/core/classroom/slides/fit.ts';
import { lessonBlocks } from '../../../src/core/classroom/slides/lesson-blocks.ts';

const content = join(import.meta.dirname, '../../../content');
const sources = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^\d.*[.]mdx$/.test(path))
  .map((path) => readFileSync(join(content, path), 'utf8'));
const words = {
  cite: (id: string) => `《${id}》`,
  caseBody: (id: string) => ({ form: 'words', text: id }) as const,
};
const slidesOf = (source: string) =>
  lessonSlides({ id: 'l', title: '课' }, lessonBlocks(source, words), (text) => String(text.length));
const count = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].length;

test('every table, list of steps, loop, activity and spoken line of the course is a page', () => {
  expect(sources.length).toBeGreaterThan(30);
  for (const source of sources) {
    const kinds = lessonBlocks(source, words).map(({ kind }) => kind);
    const of = (kind: string) => kinds.filter((one) => one === kind).length;
    expect(of('line')).toBe(count(source, /<投屏[^>]*[^/]>/g));
    expect(of('table')).toBe(count(source, /<对照表\s/g));
    expect(of('steps')).toBe(count(source, /<步骤\s/g));
    expect(of('loop')).toBe(count(source, /<流程链\s/g));
    expect(of('worksheet')).toBe(count(source, /<工作表\s/g));
    expect(of('case')).toBe(count(source, /<演练\s/g));
  }
});

test('whatever a line points at has a page of its own', () => {
  for (const source of sources) {
    const ids = new Set(lessonBlocks(source, words).map(({ id }) => id));
    for (const [, shown = ''] of source.matchAll(/<投屏[^>]*\bshow="([^"]+)"/g)) expect(ids).toContain(shown);
  }
});

test('every page fits at 28 px or more, has words, and none of the marks of the source', () => {
  for (const slide of sources.flatMap(slidesOf)) {
    expect(fitBody(slide.body)?.size, slide.id).toBeGreaterThanOrEqual(28);
    const text = JSON.stringify(slide.body);
    expect(text, slide.id).not.toMatch(/[<>]|\[\[\w|\\n|id=/);
    if (slide.body.form === 'table')
      for (const row of slide.body.rows) expect(row, slide.id).toHaveLength(slide.body.head.length);
    if (slide.body.form === 'list') expect(slide.body.items.length, slide.id).toBeGreaterThan(0);
  }
});

test('no sentence of the running text, of a case story or of a trainer note is on a page', () => {
  for (const source of sources) {
    const shown = slidesOf(source)
      .map(({ body }) => JSON.stringify(body))
      .join('\n');
    const prose = source
      .replace(/^---[\s\S]*?^---/m, '')
      .replace(/<(投屏|对照表|步骤|工作表|用在我这笔上|要点)(?=[\s>])[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]*>/g, '')
      .split(/[\n。？！]/)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.length > 24);
    expect(prose.length).toBeGreaterThan(5);
    for (const sentence of prose) expect(shown).not.toContain(sentence);
  }
});

test('references are read as words: citations, terms, quoted contracts, links', () => {
  const [block] = lessonBlocks(
    '<投屏 id="a">见<法规 id="x" />，<术语 id="t">指标</术语>在[这里](../b/)，<合同>30 日</合同></投屏>',
    words,
  );
  expect(block?.body).toEqual({ form: 'words', text: '见《x》，指标在这里，“30 日”' });
});

test('a block that is not closed is said with its tag', () => {
  expect(() => lessonBlocks('<步骤 id="a" title="b">1. x', words)).toThrow('步骤');
});
