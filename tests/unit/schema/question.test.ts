// The form of questions and the rules between their parts: each rule is broken once, and named.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { questionFileSchema, questionSchema } from '../../../src/schema/question.ts';
import { QUESTION_RULES, type QuestionRule } from '../../../src/schema/question-rule.ts';
import { samples } from '../core/quiz/sample-questions.ts';

const { single, multiple, ordering, matching, number } = samples;
const [a, b, c] = single.options;
const [m1, m2, m3, m4, m5] = multiple.options;

function rulesBroken(question: unknown): readonly unknown[] {
  const result = questionSchema.safeParse(question);
  return (result.error?.issues ?? []).map((issue) =>
    issue.code === 'custom' ? issue.params?.['rule'] : issue.code,
  );
}

test.each(Object.entries(samples))('%s is well formed', (_, question) => {
  expect(rulesBroken(question)).toEqual([]);
  expect(questionFileSchema.parse({ questions: [question] }).questions).toEqual([question]);
});

const BROKEN: { readonly [R in QuestionRule]: unknown } = {
  'ids-differ': { ...single, options: [a, b, { ...c, id: 'a' }] },
  'one-correct': { ...single, options: [a, c] },
  'two-correct': { ...multiple, options: [m1, m4, m5] },
  'misconception-missing': { ...single, options: [b, { id: 'x', text: '别的' }] },
  'misconception-misplaced': { ...single, options: [{ ...b, misconception: '多余' }, c] },
  'missed-missing': { ...multiple, options: [m1, { ...m2, missed: undefined }, m3, m4] },
  'missed-misplaced': { ...single, options: [{ ...b, missed: '多余' }, c] },
  'pitfall-unknown': { ...ordering, pitfalls: [{ before: 'nobody', after: 'accept', misconception: '错' }] },
  'pitfall-is-right': {
    ...ordering,
    pitfalls: [{ before: 'accept', after: 'invoice', misconception: '错' }],
  },
  'pitfall-missing': { ...matching, pitfalls: matching.pitfalls.slice(1) },
  'pair-missing': { ...matching, pairs: { clerk: 'report', chief: 'form' } },
  'pair-unknown': { ...matching, pairs: { ...matching.pairs, clerk: 'nothing' } },
  'parameter-range': { ...number, parameters: { ...number.parameters, days: { min: 9, max: 1, step: 1 } } },
  'parameter-unknown': { ...number, stem: `${number.stem}{rate}` },
  'parameter-unused': { ...number, parameters: { ...number.parameters, rate: { min: 1, max: 2, step: 1 } } },
  'argument-unknown': { ...number, formula: { ...number.formula, days: 'weeks' } },
  'formula-unit': { ...number, unit: 'days' },
  'pitfall-same-formula': { ...number, pitfalls: [{ formula: number.formula, misconception: '错' }] },
};

describe('rules between the parts', () => {
  test.each(Object.keys(QUESTION_RULES) as QuestionRule[])('%s', (rule) => {
    expect(rulesBroken(BROKEN[rule])).toContain(rule);
  });

  test('a date parameter is no number, and a number no date', () => {
    const dated = { delivered: { from: '2026-01-05', days: 30 } };
    const question = {
      ...number,
      stem: '{delivered} 交付',
      explanation: '略',
      parameters: dated,
      unit: 'date',
    };
    const plus = (date: string, days: unknown) => ({ name: 'date-plus-days', date, days });
    const pitfalls = [{ formula: plus('delivered', 60), misconception: '错' }];
    expect(rulesBroken({ ...question, formula: plus('delivered', 30), pitfalls })).toEqual([]);
    expect(rulesBroken({ ...question, formula: plus('delivered', 'delivered'), pitfalls })).toEqual([
      'argument-unknown',
    ]);
  });

  test('several rules are told at once, each with its place', () => {
    const result = questionSchema.safeParse({
      ...multiple,
      options: [m1, { ...m2, missed: undefined }, m4, { ...m5, misconception: undefined }],
    });
    expect(result.error?.issues.map(({ path }) => path)).toEqual([
      ['options', 1],
      ['options', 3],
    ]);
  });
});

describe('form', () => {
  test.each([
    ['an unknown key', { ...single, pitfalls: [] }],
    ['an unknown type', { ...single, type: 'essay' }],
    ['no hints', { ...single, hints: [] }],
    ['four hints', { ...single, hints: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: '看' })) }],
    ['an empty stem', { ...single, stem: ' ' }],
    ['an id with capitals', { ...single, id: 'Q-1' }],
    ['an unknown formula', { ...number, formula: { name: 'magic' } }],
    ['a date that does not exist', { ...number, parameters: { d: { from: '2026-02-30', days: 1 } } }],
  ])('%s is refused', (_, question) => {
    expect(questionSchema.safeParse(question).success).toBe(false);
  });

  test('the schema can be told to editors as JSON schema', () => {
    expect(JSON.stringify(z.toJSONSchema(questionFileSchema, { io: 'input' }))).toContain('true-false');
  });
});
