// Writes the questions of generated lessons, one type after the other, with misconceptions, hints and explanations.
import type { Writer } from './phrases.ts';

export type QuestionPlan = {
  readonly id: string;
  readonly lesson: string;
  readonly section: string;
  readonly objective: string;
};

type Parts = Readonly<Record<string, unknown>>;

/** Type-specific keys of a question, by type, in the order in which the generator uses the types. */
const TYPES: readonly ((write: Writer) => Parts)[] = [
  (write) => ({
    type: 'single',
    options: [
      { id: 'a', text: write.text(14), correct: true },
      ...['b', 'c', 'd'].map((id) => ({ id, text: write.text(14), misconception: write.text(30) })),
    ],
  }),
  (write) => ({
    type: 'multiple',
    options: [
      ...['a', 'b'].map((id) => ({ id, text: write.text(14), correct: true, missed: write.text(24) })),
      ...['c', 'd'].map((id) => ({ id, text: write.text(14), misconception: write.text(30) })),
    ],
  }),
  (write) => ({ type: 'true-false', answer: false, misconception: write.text(30) }),
  (write) => ({
    type: 'ordering',
    items: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: write.text(10) })),
    pitfalls: [{ before: 'c', after: 'b', misconception: write.text(30) }],
  }),
  (write) => ({
    type: 'matching',
    left: ['a', 'b', 'c'].map((id) => ({ id, text: write.text(8) })),
    right: ['x', 'y', 'z', 'w'].map((id) => ({ id, text: write.text(10) })),
    pairs: { a: 'x', b: 'y', c: 'z' },
    pitfalls: [
      { left: 'a', right: 'y', misconception: write.text(24) },
      { left: 'b', right: 'w', misconception: write.text(24) },
      { left: 'c', right: 'x', misconception: write.text(24) },
    ],
  }),
  (write) => ({
    type: 'number',
    unit: 'yuan',
    parameters: { amount: { min: 200000, max: 900000, step: 10000 }, days: { min: 30, max: 90, step: 5 } },
    formula: { name: 'simple-interest', amount: 'amount', perMyriad: 5, days: 'days' },
    tolerance: 1,
    pitfalls: [
      {
        formula: { name: 'simple-interest', amount: 'amount', perMyriad: 50, days: 'days' },
        misconception: write.text(30),
      },
    ],
  }),
];

/** One question as it stands in quizzes/*.yaml; `turn` picks its type. */
export function questionSource(plan: QuestionPlan, turn: number, write: Writer): Parts {
  const parts = TYPES[turn % TYPES.length]?.(write) ?? {};
  const figures = parts['type'] === 'number' ? '货款 {amount} 元，晚了 {days} 天。' : '';
  return {
    ...plan,
    ...parts,
    difficulty: (turn % 3) + 1,
    stem: `${figures}${write.text(40)}`,
    hints: ['h1', 'h2'].map((id) => ({ id, text: write.text(20) })),
    explanation: write.text(90),
  };
}
