// Every kind of finding about the bank is made by something, and a good bank has none.
import { describe, expect, test } from 'vitest';
import type { Bank } from '../../../scripts/check/bank/bank.ts';
import { type BankCode, bankCodes } from '../../../scripts/check/bank/bank-codes.ts';
import type { BankContract } from '../../../scripts/check/bank/bank-contract.ts';
import { checkBank } from '../../../scripts/check/bank/check-bank.ts';
import { singles, smallBank, smallContract, withQuestion } from './small-bank.ts';

type Defect = { readonly bank?: Bank; readonly contract?: Partial<BankContract> };

const without = (type: string): Bank => ({
  ...smallBank,
  questions: smallBank.questions.filter((question) => question.type !== type),
});
const plus = (questions: Bank['questions']): Bank => ({
  ...smallBank,
  questions: [...smallBank.questions, ...questions],
});
const small = { questionsAtLeast: 5, perLessonAtLeast: 5, perObjectiveAtLeast: 5 };

const defects: { readonly [C in BankCode]: Defect } = {
  'bank-few': { contract: { questionsAtLeast: 7 } },
  'lesson-few': { contract: { perLessonAtLeast: 7 } },
  'objective-few': { contract: { perObjectiveAtLeast: 7 } },
  'sets-few': { contract: { setsAtLeast: 2 } },
  'type-missing': { bank: without('matching'), contract: small },
  'difficulty-missing': { contract: { perDifficultyAtLeast: 3 } },
  'number-fixed': {
    bank: withQuestion('number', (question) =>
      question.type === 'number'
        ? {
            ...question,
            parameters: {},
            formula: { name: 'product', amount: 100, percent: 5 },
            pitfalls: [{ formula: { name: 'product', amount: 100, percent: 50 }, misconception: '看错' }],
          }
        : question,
    ),
  },
  'pitfall-hits': {
    bank: withQuestion('number', (question) =>
      question.type === 'number'
        ? {
            ...question,
            parameters: { owed: { min: 100, max: 300, step: 100 } },
            formula: { name: 'difference', from: 'owed', minus: 100 },
            pitfalls: [{ formula: { name: 'product', amount: 'owed', percent: 50 }, misconception: '对半' }],
          }
        : question,
    ),
  },
  'law-unnamed': {
    bank: withQuestion('true-false', (question) => ({
      ...question,
      hints: [{ id: 'h1', text: '看条例' }],
    })),
  },
  'bot-wins': {
    bank: plus(
      singles(12, (at) => at % 3, ['甲', '乙', '丙']).map((question, at) => lengthened(question, at % 3)),
    ),
  },
  'place-wins': { bank: plus(singles(12, () => 1, ['甲', '乙', '丙'])), contract: { aboveChance: 0.2 } },
};

/** The right option made the longest. */
function lengthened(question: Bank['questions'][number], right: number): Bank['questions'][number] {
  if (question.type !== 'single') return question;
  const options = question.options.map((option, at) =>
    at === right ? { ...option, text: `${option.text}甲乙丙丁` } : option,
  );
  return { ...question, options };
}

const codesIn = ({ bank, contract }: Defect) => [
  ...new Set(checkBank(bank ?? smallBank, { ...smallContract, ...contract }).map(({ code }) => code)),
];

test('a good bank has no findings', () => {
  expect(checkBank(smallBank, smallContract)).toEqual([]);
});

describe('each defect is found, and nothing else', () => {
  test.each(Object.keys(bankCodes) as BankCode[])('%s', (code) => {
    expect(codesIn(defects[code])).toEqual([code]);
  });
});

test('findings say in Chinese what is wrong and what to do', () => {
  for (const { bank, contract } of Object.values(defects)) {
    for (const { message, fix } of checkBank(bank ?? smallBank, { ...smallContract, ...contract })) {
      expect(message).toMatch(/\p{Script=Han}/u);
      expect(fix).toMatch(/\p{Script=Han}/u);
    }
  }
});

test('a law in the section that the question sends back to is a source', () => {
  const { bank = smallBank } = defects['law-unnamed'];
  const lessons = bank.lessons.map((lesson) => ({ ...lesson, lawful: new Set(['ocl-loop']) }));
  expect(codesIn({ bank: { ...bank, lessons } })).toEqual([]);
});
