// Grading by hand, type by type: score, marks per part, misconceptions.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerRules } from '../../../../src/core/quiz/answer-rules-by-type.ts';
import { buildQuestionData } from '../../../../src/core/quiz/build-question-data.ts';
import { gradeAnswer } from '../../../../src/core/quiz/grade-answer.ts';
import { drawParameters } from '../../../../src/core/quiz/parameters.ts';
import { plainText } from '../../../../src/core/quiz/rich-text.ts';
import type { Question, QuestionType } from '../../../../src/schema/question.ts';
import type { Response } from '../../../../src/schema/words/response.ts';
import { samples } from './sample-questions.ts';

function grade(question: Question, response: Response, seed = 's') {
  const { item, key } = buildQuestionData(question, (id) => id);
  return gradeAnswer(
    item,
    key,
    response,
    item.type === 'number' ? drawParameters(item.parameters, seed) : {},
  );
}
const texts = (result: ReturnType<typeof grade>) => result.misconceptions.map(({ text }) => plainText(text));
const choice = (...chosen: string[]): Response => ({ kind: 'choice', chosen });
const order = (...ids: string[]): Response => ({ kind: 'order', order: ids });
const value = (text: string): Response => ({ kind: 'value', text });

describe('single', () => {
  test('right', () => {
    expect(grade(samples.single, choice('b'))).toEqual({
      score: 1,
      correct: true,
      perPart: { b: 'right' },
      misconceptions: [],
    });
  });

  test('wrong: its misconception, and what would have been right', () => {
    const result = grade(samples.single, choice('c'));
    expect(result).toMatchObject({ score: 0, correct: false, perPart: { c: 'wrong', b: 'missed' } });
    expect(result.misconceptions.map(({ id }) => id)).toEqual(['c']);
    expect(texts(result)).toEqual(['SECRET c']);
  });
});

describe('multiple: (right − wrong) / right, at least 0', () => {
  test.each([
    [['a', 'b', 'c'], 1, true],
    [['a', 'b'], 2 / 3, false],
    [['a', 'b', 'c', 'd'], 2 / 3, false],
    [['a', 'd'], 0, false],
    [['d', 'e'], 0, false],
    [['a', 'b', 'c', 'd', 'e'], 1 / 3, false],
  ] as const)('%j scores %d', (chosen, score, correct) => {
    const result = grade(samples.multiple, choice(...chosen));
    expect(result.score).toBeCloseTo(score, 12);
    expect(result.correct).toBe(correct);
  });

  test('misconceptions of what was chosen come first, then of what was missed', () => {
    const result = grade(samples.multiple, choice('a', 'e'));
    expect(result.perPart).toEqual({ a: 'right', b: 'missed', c: 'missed', e: 'wrong' });
    expect(result.misconceptions.map(({ id }) => id)).toEqual(['e', 'missed:b', 'missed:c']);
    expect(texts(result)).toEqual(['SECRET e', 'SECRET missed b', 'SECRET missed c']);
  });
});

test('true-false', () => {
  expect(grade(samples['true-false'], choice('false'))).toMatchObject({
    score: 1,
    correct: true,
    misconceptions: [],
  });
  const wrong = grade(samples['true-false'], choice('true'));
  expect(wrong).toMatchObject({ score: 0, perPart: { true: 'wrong', false: 'missed' } });
  expect(texts(wrong)).toEqual(['SECRET 想当然']);
});

describe('ordering: the share of pairs in right order', () => {
  test.each([
    [['deliver', 'accept', 'invoice', 'pay'], 1, []],
    [['deliver', 'invoice', 'accept', 'pay'], 5 / 6, ['order:invoice:accept']],
    [['pay', 'invoice', 'accept', 'deliver'], 0, ['order:invoice:accept']],
    [['pay', 'deliver', 'accept', 'invoice'], 3 / 6, []],
  ] as const)('%j scores %d', (ids, score, found) => {
    const result = grade(samples.ordering, order(...ids));
    expect(result.score).toBeCloseTo(score, 12);
    expect(result.misconceptions.map(({ id }) => id)).toEqual(found);
  });

  test('marks say which items stand in their place', () => {
    expect(grade(samples.ordering, order('deliver', 'invoice', 'accept', 'pay')).perPart).toEqual({
      deliver: 'right',
      invoice: 'wrong',
      accept: 'wrong',
      pay: 'right',
    });
  });
});

test('matching: the share of right pairs, with the pitfall of each wrong one', () => {
  const right = { kind: 'pairs', pairs: { clerk: 'report', chief: 'form', finance: 'warrant' } } as const;
  expect(grade(samples.matching, right)).toMatchObject({ score: 1, correct: true, misconceptions: [] });
  const partly = grade(samples.matching, {
    kind: 'pairs',
    pairs: { clerk: 'form', chief: 'form', finance: 'flyer' },
  });
  expect(partly.score).toBeCloseTo(1 / 3, 12);
  expect(partly.perPart).toEqual({ clerk: 'wrong', chief: 'right', finance: 'wrong' });
  expect(partly.misconceptions.map(({ id }) => id)).toEqual(['pair:clerk:form']);
});

describe('number', () => {
  test.each(['45000', '45001', '44999', '4.5万', '４５，０００'])('%s is right within 1 yuan', (text) => {
    expect(grade(samples.number, value(text))).toMatchObject({ score: 1, correct: true, expected: '45000' });
  });

  test('outside the tolerance is wrong, without a belief when no pitfall gives it', () => {
    expect(grade(samples.number, value('45001.01'))).toMatchObject({
      score: 0,
      misconceptions: [],
      expected: '45000',
    });
  });

  test('a pitfall is known by its value', () => {
    const result = grade(samples.number, value('450000'));
    expect(result.misconceptions.map(({ id }) => id)).toEqual([
      'simple-interest:amount=amount,days=days,perMyriad=50',
    ]);
    expect(texts(result)).toEqual(['SECRET 千分之五']);
  });

  test('dates, with a tolerance in days', () => {
    const dated: Question = {
      ...samples.number,
      unit: 'date',
      parameters: { delivered: { from: '2026-01-05', days: 0 } },
      formula: { name: 'date-plus-days', date: 'delivered', days: 30 },
      pitfalls: [
        { formula: { name: 'date-plus-days', date: 'delivered', days: 60 }, misconception: 'SECRET 上限' },
      ],
      tolerance: 0,
    };
    expect(grade(dated, value('2026-02-04'))).toMatchObject({ correct: true, expected: '2026-02-04' });
    expect(grade(dated, value('2026-02-05')).correct).toBe(false);
    expect(texts(grade(dated, value('2026-03-06')))).toEqual(['SECRET 上限']);
  });
});

describe('what does not fit', () => {
  test.each([
    ['single', choice('z')],
    ['single', choice('a', 'b')],
    ['single', value('a')],
    ['multiple', choice('a', 'a')],
    ['true-false', choice('maybe')],
    ['ordering', order('deliver', 'accept')],
    ['ordering', order('deliver', 'accept', 'pay', 'pay')],
    ['matching', { kind: 'pairs', pairs: { nobody: 'form' } }],
    ['number', choice()],
  ] as const)('%s refuses %j', (type, response) => {
    const { item } = buildQuestionData(samples[type], (id) => id);
    expect(answerRules(item.type).fits(item, response)).toBe(false);
    expect(() => grade(samples[type], response)).toThrow(TypeError);
  });

  test('the key of another question is refused', () => {
    const { item } = buildQuestionData(samples.single, (id) => id);
    const { key } = buildQuestionData({ ...samples.single, id: 'q-other' }, (id) => id);
    expect(() => gradeAnswer(item, key, choice('a'), {})).toThrow(TypeError);
  });

  test.each(Object.keys(samples) as QuestionType[])(
    '%s: the empty answer fits, and only an ordering is complete',
    (type) => {
      const { item } = buildQuestionData(samples[type], (id) => id);
      const rules = answerRules(type);
      const empty = rules.emptyResponse(item);
      expect(rules.fits(item, empty)).toBe(true);
      expect(rules.isComplete(item, empty)).toBe(type === 'ordering');
    },
  );
});

test('a score lies between 0 and 1, and correct means 1', () => {
  const ids = ['deliver', 'accept', 'invoice', 'pay'];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(ids, { minLength: 4 }),
      fc.subarray(['a', 'b', 'c', 'd', 'e']),
      (ordered, chosen) => {
        for (const result of [
          grade(samples.ordering, order(...ordered)),
          grade(samples.multiple, choice(...chosen)),
        ]) {
          expect(result.score).toBeGreaterThanOrEqual(0);
          expect(result.score).toBeLessThanOrEqual(1);
          expect(result.correct).toBe(result.score === 1);
        }
      },
    ),
  );
});
