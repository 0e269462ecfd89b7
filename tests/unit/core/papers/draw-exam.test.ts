// An examination is drawn by its blueprint, from whatever bank, the same way for the same seed.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { BankQuestion } from '../../../../src/core/papers/bank-question.ts';
import { drawExam, itemSeed } from '../../../../src/core/papers/draw-exam.ts';
import { parallelForms } from '../../../../src/core/papers/parallel-forms.ts';
import { courseSchema } from '../../../../src/schema/course.ts';
import { type ModuleShare, papersSchema } from '../../../../src/schema/papers.ts';
import { questionFileSchema } from '../../../../src/schema/question.ts';
import { bankArbitrary, MODULES } from './sample-bank.ts';

const seeds = fc.nat(2 ** 31);

/** As much of everything as the bank has, at most three. */
function sharesOf(bank: readonly BankQuestion[]): readonly ModuleShare[] {
  const count = (module: string, level: number) =>
    Math.min(3, bank.filter((one) => one.module === module && one.difficulty === level).length);
  return MODULES.map((module) => ({
    module,
    difficulty: [count(module, 1), count(module, 2), count(module, 3)],
  }));
}

describe('drawing', () => {
  test('fills the blueprint exactly, with no item twice, in the order of its modules', () => {
    fc.assert(
      fc.property(bankArbitrary, seeds, (bank, seed) => {
        const shares = sharesOf(bank);
        const drawn = drawExam(bank, shares, seed);
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
        for (const { module, difficulty } of shares) {
          const levels = drawn.filter((one) => one.module === module).map((one) => one.difficulty);
          expect([1, 2, 3].map((level) => levels.filter((one) => one === level).length)).toEqual(difficulty);
        }
        const order = drawn.map((one) => MODULES.indexOf(one.module));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });

  test('is the same for the same seed and another for another', () => {
    fc.assert(
      fc.property(bankArbitrary, seeds, (bank, seed) => {
        expect(drawExam(bank, sharesOf(bank), seed)).toEqual(drawExam(bank, sharesOf(bank), seed));
      }),
    );
    const bank = Array.from({ length: 30 }, (_, n) => ({
      id: `q${n}`,
      type: 'single',
      module: 'm1',
      objective: `o${n}`,
      difficulty: 1,
    }));
    const share: ModuleShare = { module: 'm1', difficulty: [5, 0, 0] };
    const papers = Array.from({ length: 20 }, (_, seed) =>
      drawExam(bank, [share], seed)
        .map(({ id }) => id)
        .join(),
    );
    expect(new Set(papers).size).toBeGreaterThan(15);
  });

  test('asks no objective twice while another one of the difficulty was not asked', () => {
    fc.assert(
      fc.property(bankArbitrary, seeds, (bank, seed) => {
        for (const module of MODULES) {
          const pool = bank.filter((one) => one.module === module && one.difficulty === 2);
          const objectives = new Set(pool.map(({ objective }) => objective));
          const count = Math.min(objectives.size, 3);
          const drawn = drawExam(bank, [{ module, difficulty: [0, count, 0] }], seed);
          expect(new Set(drawn.map(({ objective }) => objective)).size).toBe(count);
        }
      }),
    );
  });

  test('refuses a blueprint that the bank cannot fill', () => {
    expect(() => drawExam([], [{ module: 'm1', difficulty: [0, 0, 1] }], 1)).toThrow(/m1: 0 items/);
  });

  test('gives the numbers of an item a seed of their own', () => {
    expect(itemSeed(7, 'q-a')).not.toBe(itemSeed(7, 'q-b'));
    expect(itemSeed(7, 'q-a')).toBe(itemSeed(7, 'q-a'));
    fc.assert(
      fc.property(seeds, fc.string(), (seed, id) => {
        const one = itemSeed(seed, id);
        expect(Number.isSafeInteger(one) && one >= 0).toBe(true);
      }),
    );
  });
});

describe('the forms of a test', () => {
  test('are alike in objective and difficulty and have no item in common', () => {
    fc.assert(
      fc.property(bankArbitrary, (bank) => {
        const objectives = [...new Set(bank.map(({ objective }) => objective))];
        const pairs = parallelForms(bank, objectives);
        const used = pairs.flatMap((pair) => (pair ? [pair.A.id, pair.B.id] : []));
        expect(new Set(used).size).toBe(used.length);
        for (const [index, pair] of pairs.entries()) {
          const mine = bank.filter((one) => one.objective === objectives[index]);
          const alike = mine.some((a) => mine.some((b) => a !== b && a.difficulty === b.difficulty));
          expect(pair !== undefined).toBe(alike);
          if (!pair) continue;
          expect(pair.A.objective).toBe(objectives[index]);
          expect(pair.B.objective).toBe(objectives[index]);
          expect(pair.A.difficulty).toBe(pair.B.difficulty);
        }
      }),
    );
  });

  test('do not depend on the order in which the bank is written', () => {
    fc.assert(
      fc.property(bankArbitrary, (bank) => {
        const objectives = [...new Set(bank.map(({ objective }) => objective))];
        expect(parallelForms(bank.toReversed(), objectives)).toEqual(parallelForms(bank, objectives));
      }),
    );
  });
});

describe('the course’s own papers', () => {
  const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
  const course = courseSchema.parse(read('content/course.yaml'));
  const papers = papersSchema.parse(read('content/papers.yaml'));
  const moduleOf = new Map(
    course.modules.flatMap(({ id, lessons }) => lessons.map((lesson) => [lesson.id, id] as const)),
  );
  const bank = readdirSync('quizzes').flatMap((file) =>
    questionFileSchema
      .parse(read(`quizzes/${file}`))
      .questions.map((question) => ({ ...question, module: moduleOf.get(question.lesson) ?? '' })),
  );

  test('an examination has 40 items of every module, some of them hard', () => {
    const drawn = drawExam(bank, papers.exam.modules, 20_261_128);
    expect(drawn).toHaveLength(40);
    expect(new Set(drawn.map(({ module }) => module))).toEqual(new Set(course.modules.map(({ id }) => id)));
    expect(drawn.filter(({ difficulty }) => difficulty === 3).length).toBeGreaterThanOrEqual(8);
  });

  test('the modules have the share that their minutes and objectives have, within two items', () => {
    const minutes = (of: (typeof course.modules)[number]) =>
      of.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
    const objectives = (of: (typeof course.modules)[number]) =>
      of.lessons.reduce((sum, lesson) => sum + lesson.objectives.length, 0);
    const total = (count: typeof minutes) => course.modules.reduce((sum, module) => sum + count(module), 0);
    for (const module of course.modules) {
      const share = papers.exam.modules.find((one) => one.module === module.id);
      const items = (share?.difficulty ?? []).reduce((sum, one) => sum + one, 0);
      const meant = 20 * (minutes(module) / total(minutes) + objectives(module) / total(objectives));
      expect(Math.abs(items - meant), module.id).toBeLessThanOrEqual(2);
    }
  });

  test('every module is measured before and after, by about twenty pairs', () => {
    const pairs = parallelForms(bank, papers.tests.objectives);
    expect(pairs).not.toContain(undefined);
    expect(pairs.length).toBeGreaterThanOrEqual(18);
    expect(new Set(pairs.map((pair) => pair?.A.module)).size).toBe(course.modules.length);
  });
});
