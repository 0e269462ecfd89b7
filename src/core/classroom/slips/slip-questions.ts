// The three questions that touch a person, asked on slips without names, and what can stand on a slip.

/**
 * `attitude`: the four attitudes (m2-four-attitudes); `five-three-two`: which of the eight and the two lines is one's
 * shortest (m3-532); `worst-case`: how far the voluntary exercise went (m3-mindset).
 */
export const SLIP_QUESTIONS = {
  attitude: ['active', 'negative', 'indifferent', 'avoiding'],
  'five-three-two': [
    'tough',
    'steady',
    'exact',
    'honest',
    'answer',
    'law',
    'budget',
    'proof',
    'law-line',
    'self-line',
  ],
  'worst-case': ['written', 'begun', 'not-today'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type SlipQuestion = keyof typeof SLIP_QUESTIONS;

/** In the order of the lessons. */
export const SLIP_IDS = [
  'attitude',
  'five-three-two',
  'worst-case',
] as const satisfies readonly SlipQuestion[];

/** The forms of the lessons in which a learner answers such a question for himself: nobody is asked to raise a hand for it. */
export const SLIP_FORMS: readonly string[] = [
  'fa-sheet-self',
  'fa-mine',
  'ql-sheet-self',
  'ql-mine',
  'ms-sheet-shot',
  'ms-sheet-three',
  'ms-mine',
];

/** Whether there is a question of that id. */
export function isSlipQuestion(id: unknown): id is SlipQuestion {
  return typeof id === 'string' && Object.hasOwn(SLIP_QUESTIONS, id);
}

/** Slips by option of the question; an option that isn't named has none. */
export type SlipCounts = Readonly<Record<string, number>>;
