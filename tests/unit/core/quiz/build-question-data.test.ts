// The two halves: the item gives nothing away, the key has all of it, references are resolved in both.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildQuestionData } from '../../../../src/core/quiz/build-question-data.ts';
import type { Question, QuestionType } from '../../../../src/schema/question.ts';
import { samples } from './sample-questions.ts';

const cite = (id: string) => `《条例》${id}`;
const types = Object.keys(samples) as QuestionType[];
const TELLING =
  /SECRET|"(correct|answer|explanation|misconceptions?|missed|pitfalls|pairs|order|formula|tolerance)":/;

describe.each(types)('%s', (type) => {
  const { item, key } = buildQuestionData(samples[type], cite);

  test('the item tells nothing', () => {
    expect(JSON.stringify(item)).not.toMatch(TELLING);
  });

  test('the key has what the author wrote', () => {
    const written = JSON.stringify(samples[type]).match(/SECRET [^"]*/g) ?? [];
    expect(
      JSON.stringify(key)
        .match(/SECRET [^"]*/g)
        ?.sort(),
    ).toEqual(written.sort());
    expect(key).toMatchObject({ id: item.id, type });
  });

  test('is the same at every build', () => {
    expect(buildQuestionData(samples[type], cite)).toEqual({ item, key });
  });
});

test('references are resolved', () => {
  const { item } = buildQuestionData(samples.single, cite);
  expect(item.hints[1]).toEqual({
    id: 'h2',
    text: ['再看', { kind: 'law', id: 'sme-9', text: '付款期限', cite: '《条例》sme-9' }],
  });
});

test('an unknown law stops the build', () => {
  const question = { ...samples.single, stem: '按[[law:nowhere]]' };
  expect(() =>
    buildQuestionData(question, (id) => {
      throw new Error(`no law ${id}`);
    }),
  ).toThrow('no law nowhere');
});

const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes('[['));
const id = fc.stringMatching(/^[a-z]{1,3}$/);
const parts = (min: number, max: number) =>
  fc.uniqueArray(fc.record({ id, text: word }), {
    minLength: min,
    maxLength: max,
    selector: (part) => part.id,
  });

/** Whatever must stay in the key carries SECRET. */
const secret = fc.uuid().map((text) => `SECRET ${text}`);
type Made = { readonly id: string; readonly text: string }[];
const makings = fc.record({
  id: fc.stringMatching(/^q-[a-z0-9]{1,12}$/),
  type: fc.constantFrom(...types),
  stem: word,
  explanation: secret,
  list: parts(3, 9),
  right: parts(9, 9),
  secrets: fc.array(secret, { minLength: 9, maxLength: 9 }),
  answer: fc.boolean(),
});

/** A question of any type. */
const question: fc.Arbitrary<Question> = makings.map((made) => questionFrom(made));

function questionFrom(made: typeof makings extends fc.Arbitrary<infer M> ? M : never): Question {
  const { type, list, right, secrets, answer } = made;
  const { options: _, type: __, ...sample } = samples.single;
  const base = { ...sample, id: made.id, stem: made.stem, explanation: made.explanation };
  const idAt = (of: Made, place: number) => of.at(place)?.id ?? '';
  const [misconception = ''] = secrets;
  switch (type) {
    case 'single':
    case 'multiple':
      return {
        ...base,
        type,
        options: list.map((part, place) =>
          place === 0
            ? { ...part, correct: true, missed: misconception }
            : { ...part, misconception: secrets[place] },
        ),
      };
    case 'true-false':
      return { ...base, type, answer, misconception };
    case 'ordering':
      return {
        ...base,
        type,
        items: list,
        pitfalls: [{ before: idAt(list, -1), after: idAt(list, 0), misconception }],
      };
    case 'matching':
      return {
        ...base,
        type,
        left: list,
        right: right.slice(0, list.length),
        pairs: Object.fromEntries(list.map((part, place) => [part.id, idAt(right, place)])),
        pitfalls: secrets.map((text) => ({
          left: idAt(list, 0),
          right: idAt(right, 1),
          misconception: text,
        })),
      };
    case 'number': {
      const { formula } = samples.number;
      return { ...samples.number, ...base, type, pitfalls: [{ formula, misconception }] };
    }
  }
}

describe('for any question', () => {
  test('the item holds no explanation, misconception, right answer, right order or formula', () => {
    fc.assert(
      fc.property(question, (one) => {
        const { item } = buildQuestionData(one, cite);
        expect(
          JSON.stringify({ ...item, stem: [], options: [], items: [], left: [], right: [] }),
        ).not.toMatch(TELLING);
        expect(JSON.stringify(item)).not.toContain('SECRET');
        if (item.type === 'single' || item.type === 'multiple') {
          for (const option of item.options) expect(Object.keys(option)).toEqual(['id', 'text']);
        }
      }),
    );
  });

  test('mixed parts are all there, and never in the order that is the answer', () => {
    fc.assert(
      fc.property(question, (one) => {
        const { item } = buildQuestionData(one, cite);
        if (item.type === 'ordering' && one.type === 'ordering') {
          const [shown, right] = [item.items.map((part) => part.id), one.items.map((part) => part.id)];
          expect(shown).not.toEqual(right);
          expect([...shown].sort()).toEqual([...right].sort());
        }
        if (item.type === 'matching' && one.type === 'matching') {
          expect(item.left.every((part, index) => one.pairs[part.id] === item.right[index]?.id)).toBe(false);
          expect(item.right.map((part) => part.id).sort()).toEqual(one.right.map((part) => part.id).sort());
        }
      }),
    );
  });
});
