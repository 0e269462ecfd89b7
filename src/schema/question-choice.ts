// Questions with options: single, multiple, true-false.
import { z } from 'zod';
import { idSchema } from './id.ts';
import { questionCommon, textSchema } from './question-common.ts';
import { issue, type RuleIssue, repeatedIds, ruled } from './question-rule.ts';

const optionSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  correct: z.boolean().optional(),
  /** On a wrong option: why people choose it and where it goes wrong. */
  misconception: textSchema.optional(),
  /** On a right option of a `multiple`: what somebody believes who leaves it out. */
  missed: textSchema.optional(),
});
type Option = z.infer<typeof optionSchema>;

export const singleSchema = z
  .strictObject({
    ...questionCommon,
    type: z.literal('single'),
    options: z.array(optionSchema).min(2).max(9),
  })
  .superRefine(
    ruled(({ options, hints }) => [
      ...repeatedIds(options, 'options'),
      ...repeatedIds(hints, 'hints'),
      ...(options.filter(isRight).length === 1 ? [] : issue('one-correct', ['options'])),
      ...options.flatMap((option, index) => optionIssues(option, index, false)),
    ]),
  );

export const multipleSchema = z
  .strictObject({
    ...questionCommon,
    type: z.literal('multiple'),
    options: z.array(optionSchema).min(3).max(9),
  })
  .superRefine(
    ruled(({ options, hints }) => {
      const right = options.filter(isRight).length;
      return [
        ...repeatedIds(options, 'options'),
        ...repeatedIds(hints, 'hints'),
        ...(right >= 2 && right < options.length ? [] : issue('two-correct', ['options'])),
        ...options.flatMap((option, index) => optionIssues(option, index, true)),
      ];
    }),
  );

export const trueFalseSchema = z
  .strictObject({
    ...questionCommon,
    type: z.literal('true-false'),
    answer: z.boolean(),
    /** What the other answer rests on. */
    misconception: textSchema,
  })
  .superRefine(ruled(({ hints }) => repeatedIds(hints, 'hints')));

function isRight(option: Option): boolean {
  return option.correct === true;
}

function optionIssues(option: Option, index: number, isMultiple: boolean): readonly RuleIssue[] {
  const needsMissed = isMultiple && isRight(option);
  const found: readonly (RuleIssue['rule'] | undefined)[] = [
    !isRight(option) && option.misconception === undefined ? 'misconception-missing' : undefined,
    isRight(option) && option.misconception !== undefined ? 'misconception-misplaced' : undefined,
    needsMissed && option.missed === undefined ? 'missed-missing' : undefined,
    !needsMissed && option.missed !== undefined ? 'missed-misplaced' : undefined,
  ];
  return found.flatMap((rule) => (rule ? issue(rule, ['options', index], option.id) : []));
}
