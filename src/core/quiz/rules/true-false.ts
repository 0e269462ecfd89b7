// True or false.
import { type AnswerRules, graded } from '../answer-rules.ts';
import { isChoiceOf } from './choice.ts';

/** The two options, by the ids that answers name. */
export const TRUE_FALSE = [{ id: 'true' }, { id: 'false' }] as const;

/** Score 1 or 0. */
export const trueFalse: AnswerRules<'true-false'> = {
  emptyResponse: () => ({ kind: 'choice', chosen: [] }),
  fits: (_, response) => isChoiceOf(TRUE_FALSE, response) && response.chosen.length <= 1,
  isComplete: (_, { chosen }) => chosen.length === 1,
  grade: (_, key, { chosen: [id = ''] }) => {
    const correct = String(key.answer);
    if (id === correct) return graded(1, { [id]: 'right' }, []);
    return graded(0, { [id]: 'wrong', [correct]: 'missed' }, [{ id, text: key.misconception }]);
  },
};
