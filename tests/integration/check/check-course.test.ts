// Proves that every kind of defect is found where it is, and that a good course has none.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../../scripts/build/files-below.ts';
import { checkCourse } from '../../../scripts/check/check-course.ts';
import { codes } from '../../../scripts/check/codes.ts';
import { checkHtml } from '../../../scripts/check/html/check-html.ts';
import { sourceFile } from '../../../scripts/check/source.ts';
import { type Finding, findingSchema } from '../../../src/schema/finding.ts';
import { type Defect, fixtures, readDefects, validCourseFiles, withDefect } from './defect.ts';
import { smallContract } from './small-contract.ts';

const course = new Map([...validCourseFiles()].map(([name, path]) => [name, readFileSync(path, 'utf8')]));
const pages = textsBelow('valid-html');
const defects = readDefects();

function textsBelow(folder: string): ReadonlyMap<string, string> {
  const root = join(fixtures, folder);
  return new Map(
    filesBelow(root).map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

function findingsIn(files: ReadonlyMap<string, string>, defect?: Defect): readonly Finding[] {
  const sources = [...files].map(([path, text]) => sourceFile(path, text));
  if (files.has('index.html')) {
    return checkHtml({
      pages: sources.filter(({ path }) => path.endsWith('.html')),
      paths: new Set(files.keys()),
      base: '/a/b/',
    });
  }
  return checkCourse(sources, { ...smallContract, ...defect?.contract });
}

test('a good course and good pages have no findings', () => {
  expect(findingsIn(course)).toEqual([]);
  expect(findingsIn(pages)).toEqual([]);
});

test('line ends of Windows make no findings', () => {
  const windows = new Map([...course].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
  expect(findingsIn(windows)).toEqual([]);
});

test('every code has a defect, and every defect a code', () => {
  expect([...new Set(defects.map(({ code }) => code))].toSorted()).toEqual(Object.keys(codes).toSorted());
});

describe('each defect is found, where it is, and nothing else', () => {
  test.each(defects)('$name: $why', (defect) => {
    const { files, expected } = withDefect(defect.code.startsWith('html-') ? pages : course, defect);
    const found = findingsIn(files, defect);
    expect(found.map(({ file, line, col, code }) => `${file}:${line}:${col} ${code}`)).toEqual(expected);
    expect(expected).toHaveLength(1);
    for (const finding of found) {
      expect(findingSchema.parse(finding)).toEqual(finding);
      expect(finding.message).toMatch(/\p{Script=Han}/u);
      expect(finding.fix).toMatch(/\p{Script=Han}/u);
    }
  });
});

test('defects in several files are all found at once, beside one that cannot be read', () => {
  const broken = new Map(course)
    .set('quizzes/1-difficulties.yaml', 'questions: [')
    .set(
      'content/laws.yaml',
      (course.get('content/laws.yaml') ?? '').replace('effective: 2024-01-01', 'effective: 年初'),
    )
    .set(
      'content/1-difficulties/second-lesson.mdx',
      (course.get('content/1-difficulties/second-lesson.mdx') ?? '').replace('</步骤>', ''),
    );
  expect(
    findingsIn(broken)
      .map(({ code }) => code)
      .toSorted(),
  ).toEqual(['law-date', 'mdx-syntax', 'yaml-syntax']);
});
