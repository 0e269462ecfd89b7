// No two lessons, cases, clients, drills or sets of questions are written alike: under 3 % of the runs of ten characters.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesBelow } from '../../../scripts/build/files-below.ts';
import { projectRoot } from '../../../scripts/lib/project-copy.ts';
import { questionFileSchema } from '../../../src/schema/question.ts';
import { sharedPercent, shinglesOf } from '../../support/shingles.ts';

const MOST_PERCENT = 3;

/** What is quoted from laws may stand in many places. */
const withoutLaw = (text: string) => text.replace(/<法规 [^>]*>[^<]*<\/法规>/g, '');
const filesIn = (folder: string, ending: string) =>
  filesBelow(join(projectRoot, folder)).filter((path) => path.endsWith(ending));
const named = (paths: readonly string[]) =>
  paths.map((path) => [basename(path), withoutLaw(readFileSync(path, 'utf8'))] as const);
const banks = () =>
  filesIn('quizzes', '.yaml').map((path) => questionFileSchema.parse(parse(readFileSync(path, 'utf8'))));
/** A situation counts for the lesson of the questions that share it. */
const questionsOfLessons = () => {
  const texts = new Map<string, string>();
  for (const { sets, questions } of banks()) {
    const situations = sets.map(({ id, text }) => ({
      lesson: questions.find(({ set }) => set === id)?.lesson ?? expect.fail(`set ${id} has no question`),
      text,
    }));
    for (const { lesson, ...rest } of [...questions, ...situations])
      texts.set(lesson, `${texts.get(lesson) ?? ''}\n${JSON.stringify(rest)}`);
  }
  return [...texts];
};

const KINDS: readonly (readonly [string, number, () => readonly (readonly [string, string])[]])[] = [
  ['lessons', 34, () => named(filesIn('content', '.mdx'))],
  ['cases', 3, () => named(filesIn('content/cases', '.yaml'))],
  ['clients', 5, () => named(filesIn('content/clients', '.yaml'))],
  ['drills', 3, () => named(filesIn('content/drills', '.yaml'))],
  ['questions of lessons', 34, questionsOfLessons],
];

test.each(KINDS)('no two %s are alike', (_, atLeast, read) => {
  const all = read().map(([name, text]) => ({ name, runs: shinglesOf(text) }));
  expect(all.length).toBeGreaterThanOrEqual(atLeast);
  const alike = all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      const percent = sharedPercent(one.runs, other.runs);
      return percent < MOST_PERCENT ? [] : [`${one.name} and ${other.name}: ${percent.toFixed(1)} %`];
    }),
  );
  expect(alike).toEqual([]);
});

test('no situation is copied out of its case', () => {
  const copied = banks()
    .flatMap(({ sets }) => sets)
    .flatMap(({ id, case: name, text }) => {
      const path = join(projectRoot, 'content/cases', `${name}.yaml`);
      const percent = sharedPercent(shinglesOf(text), shinglesOf(readFileSync(path, 'utf8')));
      return percent < MOST_PERCENT ? [] : [`${id}: ${percent.toFixed(1)} %`];
    });
  expect(copied).toEqual([]);
});

describe('the measure itself', () => {
  const text = '货到了钱没到这单只做了一半先问钱停在哪一站停在谁桌上';
  test('a copy shares everything, also with other signs between; something else nothing', () => {
    expect(sharedPercent(shinglesOf(text), shinglesOf([...text].join('，')))).toBe(100);
    expect(sharedPercent(shinglesOf(text), shinglesOf('验收书第三页签字日期往后数三十天就是应付日'))).toBe(0);
    expect(sharedPercent(shinglesOf(''), shinglesOf(text))).toBe(0);
  });

  test('a piece of it shares its part', () => {
    const half = sharedPercent(
      shinglesOf(text),
      shinglesOf(`${text.slice(0, 15)}再也没有相同的字句可以写在后面了吧就这样`),
    );
    expect(half).toBeGreaterThan(20);
    expect(half).toBeLessThan(60);
  });
});
