// Multiple choice with partial credit: what was chosen too much counts against what was chosen right.
import { type AnswerRules, graded, type PartMark } from '../answer-rules.ts';
import { isChoiceOf } from './choice.ts';

/** Score (right chosen − wrong chosen) / right, at least 0. */
export const multiple: AnswerRules<'multiple'> = {
  emptyResponse: () => ({ kind: 'choice', chosen: [] }),
  fits: (item, response) => isChoiceOf(item.options, response),
  isComplete: (_, { chosen }) => chosen.length > 0,
  grade: ({ options }, key, { chosen }) => {
    const marks = options.map(
      ({ id }) => [id, markOf(chosen.includes(id), key.correct.includes(id))] as const,
    );
    const count = (mark: PartMark) => marks.filter(([, other]) => other === mark).length;
    const score = Math.max(0, (count('right') - count('wrong')) / key.correct.length);
    const misconceptions = (['wrong', 'missed'] as const).flatMap((mark) =>
      marks.flatMap(([id, other]) => {
        const text = other === mark ? key[mark === 'wrong' ? 'misconceptions' : 'missed'][id] : undefined;
        return text ? [{ id: mark === 'wrong' ? id : `missed:${id}`, text }] : [];
      }),
    );
    const known = marks.flatMap(([id, mark]) => (mark ? [[id, mark] as const] : []));
    return graded(score, Object.fromEntries(known), misconceptions);
  },
};

function markOf(isChosen: boolean, isRight: boolean): PartMark | undefined {
  if (isChosen) return isRight ? 'right' : 'wrong';
  return isRight ? 'missed' : undefined;
}
