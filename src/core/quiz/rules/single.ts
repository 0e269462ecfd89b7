// Single choice: one option is right.
import { type AnswerRules, graded } from '../answer-rules.ts';
import { isChoiceOf } from './choice.ts';

/** Score 1 or 0; the chosen wrong option tells its misconception. */
export const single: AnswerRules<'single'> = {
  emptyResponse: () => ({ kind: 'choice', chosen: [] }),
  fits: (item, response) => isChoiceOf(item.options, response) && response.chosen.length <= 1,
  isComplete: (_, { chosen }) => chosen.length === 1,
  grade: (_, key, { chosen: [id = ''] }) => {
    if (id === key.correct) return graded(1, { [id]: 'right' }, []);
    const text = key.misconceptions[id];
    return graded(0, { [id]: 'wrong', [key.correct]: 'missed' }, text ? [{ id, text }] : []);
  },
};
