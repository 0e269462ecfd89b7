// Generated lessons are such as authors write: the schemas take them, ids are unique, and the text has the length asked for.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generateCourse } from '../../../scripts/lib/generate-course/generate-course.ts';
import { courseSchema } from '../../../src/schema/course.ts';
import { lessonSchema } from '../../../src/schema/lesson.ts';
import { questionFileSchema } from '../../../src/schema/question.ts';

const target = mkdtempSync(join(tmpdir(), 'huikuan-generated-'));
beforeAll(() =>
  generateCourse({
    source: join(import.meta.dirname, '../../..'),
    target,
    lessons: 12,
    han: 2500,
    minutes: 20,
  }),
);
afterAll(() => rmSync(target, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(target, path), 'utf8');
const lessons = () =>
  readdirSync(join(target, 'content'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.mdx'),
  );

test('outline, heads and questions fit the schemas', () => {
  const course = courseSchema.parse(parse(read('content/course.yaml')));
  expect(course.modules.flatMap((module) => module.lessons)).toHaveLength(12);
  for (const path of lessons()) {
    lessonSchema.parse(parse(/^---\n([\s\S]*?)\n---/.exec(read(join('content', path)))?.[1] ?? ''));
  }
  const questions = readdirSync(join(target, 'quizzes')).flatMap(
    (name) => questionFileSchema.parse(parse(read(join('quizzes', name)))).questions,
  );
  expect(questions).toHaveLength(60);
  expect(new Set(questions.map(({ type }) => type)).size).toBe(6);
});

test('every lesson has its 2,500 characters of running text, five questions and unique ids', () => {
  for (const path of lessons()) {
    const source = read(join('content', path)).replace(/^---[\s\S]*?\n---/, '');
    const running = source.replace(/<(讲师|投屏|工作表)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
    const han = running.match(/\p{Script=Han}/gu)?.length ?? 0;
    expect(han).toBeGreaterThanOrEqual(2450);
    expect(han).toBeLessThanOrEqual(2550);
    expect(source.match(/<题 /g)).toHaveLength(5);
    const ids = [...source.matchAll(/<(?!法规|术语|栏)\p{Script=Han}+ id="([^"]+)"/gu)].map(
      (match) => match[1],
    );
    expect(new Set(ids).size).toBe(ids.length);
  }
});
