// Shapes of course, lesson, law, term, register and finding: what they let in and what they refuse.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseSchema } from '../../../src/schema/course.ts';
import { findingSchema } from '../../../src/schema/finding.ts';
import { ID_PATTERN, idSchema } from '../../../src/schema/id.ts';
import { lawSchema } from '../../../src/schema/law.ts';
import { lessonSchema } from '../../../src/schema/lesson.ts';
import { registerSchema } from '../../../src/schema/register.ts';
import { termSchema } from '../../../src/schema/term.ts';

const objectives = [
  { id: 'obj-a', text: '甲' },
  { id: 'obj-b', text: '乙' },
];
const lesson = {
  id: 'lesson-a',
  title: '课',
  minutes: 4,
  covers: [{ item: '闭环', sections: ['one'] }],
  objectives,
};
const course = {
  id: 'course',
  version: '0.1.0',
  title: '课',
  subtitle: '副',
  promise: ['甲'],
  character: ['乙'],
  throughLine: '线',
  audience: '销售',
  modules: [{ id: 'opening', title: '开场', folder: '0-opening', aim: '看见', lessons: [lesson] }],
};
const law = {
  id: 'law-a',
  document: '条例',
  short: '《条例》',
  issuer: '国务院',
  article: '第9条',
  effective: '2025-06-01',
  status: 'in-force',
  summary: '三十天',
  source: '公布文本',
  checkedOn: '2026-11-23',
  confidence: 'high',
};
const term = { id: 'term-a', term: '回款', aliases: [], definition: '钱到账', origin: 'common' };
const head = {
  lesson: 'lesson-a',
  lead: '一句',
  takeaway: { id: 'take', title: '带走', lines: ['一', '二', '三'] },
};
const finding = { code: 'bad-id', file: 'content/course.yaml', line: 1, col: 1, message: '错', fix: '改' };

const shapes = { courseSchema, lawSchema, termSchema, lessonSchema, findingSchema } as const;
const good = {
  courseSchema: course,
  lawSchema: law,
  termSchema: term,
  lessonSchema: head,
  findingSchema: finding,
} as const;

describe.each(Object.keys(shapes) as (keyof typeof shapes)[])('%s', (name) => {
  test('lets a good value in', () => {
    expect(shapes[name].safeParse(good[name]).success).toBe(true);
  });

  test('refuses a key too many and every key too few', () => {
    expect(shapes[name].safeParse({ ...good[name], extra: 1 }).success).toBe(false);
    for (const key of Object.keys(good[name])) {
      const less = Object.fromEntries(Object.entries(good[name]).filter(([each]) => each !== key));
      expect(shapes[name].safeParse(less).success, key).toBe(false);
    }
  });
});

test.each([
  ['a day that does not exist', { ...law, effective: '2025-02-30' }],
  ['a day in words', { ...law, checkedOn: '昨天' }],
  ['a status of its own', { ...law, status: 'valid' }],
  ['a summary of 121 characters', { ...law, summary: '字'.repeat(121) }],
])('a law with %s is refused', (_, value) => {
  expect(lawSchema.safeParse(value).success).toBe(false);
});

test.each([1, 5])('a lesson with %i objectives is refused', (count) => {
  const many = Array.from({ length: count }, (_, index) => ({ id: `obj-${index}a`, text: '甲' }));
  const [module] = course.modules;
  expect(
    courseSchema.safeParse({
      ...course,
      modules: [{ ...module, lessons: [{ ...lesson, objectives: many }] }],
    }).success,
  ).toBe(false);
});

test('ids are lower-case ASCII words with single hyphens, first a letter', () => {
  for (const id of ['a', 'ocl-case-1', 'm1-four-hards', 'q-ocl-1'])
    expect(idSchema.safeParse(id).success, id).toBe(true);
  for (const id of ['', '1a', 'A', 'a_b', 'a--b', 'a-', '-a', 'a b', 'a.b', '课', 'a\n'])
    expect(idSchema.safeParse(id).success, id).toBe(false);
});

test('an id is the same in addresses and file names', () => {
  fc.assert(
    fc.property(fc.stringMatching(ID_PATTERN), (id) => {
      expect(encodeURIComponent(id)).toBe(id);
      expect(id.toLowerCase()).toBe(id);
    }),
  );
});

test('the register knows parts of questions and blocks, and what took the place of what', () => {
  const entry = {
    id: 'q-ocl-1/a',
    kind: 'option',
    since: '2026-11-23',
    retired: true,
    replacedBy: 'q-ocl-1/b',
  };
  expect(registerSchema.safeParse({ ids: [entry] }).success).toBe(true);
  expect(registerSchema.safeParse({ ids: [{ ...entry, id: 'a/b/c' }] }).success).toBe(false);
  expect(registerSchema.safeParse({ ids: [{ ...entry, retired: false }] }).success).toBe(false);
});
