// What can be wrong with a question beyond its form: one name per rule, so that a checker can have words for each.

/** Rules that hold between the parts of a question, in English; the content check says them in Chinese. */
export const QUESTION_RULES = {
  'ids-differ': 'the ids of parts differ within a question',
  'one-correct': 'a single question has exactly one option with correct: true',
  'two-correct': 'a multiple question has two or more options with correct: true and at least one without',
  'misconception-missing': 'a wrong option says why people choose it (misconception)',
  'misconception-misplaced': 'a right option has no misconception',
  'missed-missing':
    'a right option of a multiple question says what somebody believes who leaves it out (missed)',
  'missed-misplaced': 'only right options of a multiple question have missed',
  'pitfall-unknown': 'a pitfall names parts of this question',
  'pitfall-is-right': 'a pitfall describes something wrong',
  'pitfall-missing': 'every part on the left has at least one pitfall',
  'pair-missing': 'every part on the left has its partner in pairs',
  'pair-unknown': 'pairs name parts of this question',
  'parameter-range': 'a parameter has min ≤ max',
  'parameter-unknown': 'what stands in braces is a parameter',
  'parameter-unused': 'every parameter stands in the stem',
  'argument-unknown': 'an argument of a formula is a number or a parameter of the right kind',
  'formula-unit': 'the formula gives the unit that is asked for',
  'pitfall-same-formula': 'the formula of a pitfall differs from the right one',
} as const;

/** Name of a rule; issues carry it as `params.rule`. */
export type QuestionRule = keyof typeof QUESTION_RULES;

/** An issue about a rule at a path inside the question, with the offending value where there is one. */
export type RuleIssue = {
  readonly rule: QuestionRule;
  readonly path: readonly (string | number)[];
  readonly value?: string | undefined;
};

type Context = {
  readonly addIssue: (issue: {
    code: 'custom';
    message: string;
    path: (string | number)[];
    params: { readonly rule: QuestionRule; readonly value?: string | undefined };
  }) => void;
};

/** One issue, as a list to be spread. */
export function issue(
  rule: QuestionRule,
  path: readonly (string | number)[],
  value?: string,
): readonly RuleIssue[] {
  return [{ rule, path, value }];
}

/** Turns a function that finds issues into a zod refinement. */
export function ruled<T>(find: (question: T) => readonly RuleIssue[]) {
  return (question: T, context: Context): void => {
    for (const { rule, path, value } of find(question)) {
      context.addIssue({
        code: 'custom',
        message: `${rule}: ${QUESTION_RULES[rule]}`,
        path: [...path],
        params: { rule, value },
      });
    }
  };
}

/** Issues for ids that occur a second time in a list. */
export function repeatedIds(list: readonly { readonly id: string }[], key: string): readonly RuleIssue[] {
  return list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) < index ? issue('ids-differ', [key, index, 'id'], id) : [],
  );
}
