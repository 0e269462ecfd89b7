// The situation of a question: found in its file, numbered among those that share it, part of the wording.
import { expect, test } from 'vitest';
import { buildQuestionData } from '../../../../src/core/quiz/build-question-data.ts';
import { questionWording, settingIn } from '../../../../src/core/quiz/setting-in.ts';
import { samples } from './sample-questions.ts';

const file = {
  sets: [{ id: 'set-one', case: 'tiny-debt', text: '货到了，[[law:sme-9|三十天]]也过了。' }],
  questions: [{ ...samples.single, set: 'set-one' }, samples.number, { ...samples.multiple, set: 'set-one' }],
} as const;
const { text } = file.sets[0];

test('the second of two', () => {
  expect(settingIn(file, file.questions[2])).toEqual({ text, place: 2, of: 2 });
});

test('a question of no set has none', () => {
  expect(settingIn(file, samples.number)).toBeUndefined();
});

test('a set that is not there stops the build', () => {
  expect(() => settingIn({ ...file, sets: [] }, file.questions[0])).toThrow('set-one');
});

test('the item has it with its references resolved; without a set nothing is added', () => {
  const { item } = buildQuestionData(file.questions[0], (id) => `《条例》${id}`, { text, place: 1, of: 2 });
  expect(item.setting).toEqual({
    text: ['货到了，', { kind: 'law', id: 'sme-9', text: '三十天', cite: '《条例》sme-9' }, '也过了。'],
    place: 1,
    of: 2,
  });
  expect(buildQuestionData(samples.single, String).item).not.toHaveProperty('setting');
});

test('an answer hangs on the situation as well, and as before where there is none', () => {
  const wording = (words: string) => questionWording(file.questions[0], { text: words, place: 1, of: 2 });
  expect(wording('货到了。')).not.toBe(wording('货没到。'));
  expect(questionWording(samples.single, undefined)).toBe(JSON.stringify(samples.single));
});
