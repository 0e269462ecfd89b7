// Matching: credit for every part on the left that has its partner.
import { type AnswerRules, graded } from '../answer-rules.ts';

/** Score: the share of left parts with the right partner. */
export const matching: AnswerRules<'matching'> = {
  emptyResponse: () => ({ kind: 'pairs', pairs: {} }),
  fits: (item, response) =>
    response.kind === 'pairs' &&
    Object.entries(response.pairs).every(
      ([left, right]) => item.left.some(({ id }) => id === left) && item.right.some(({ id }) => id === right),
    ),
  isComplete: ({ left }, { pairs }) => left.every(({ id }) => Object.hasOwn(pairs, id)),
  grade: ({ left }, key, { pairs }) => {
    const isRight = (id: string) => pairs[id] === key.pairs[id];
    const marks = left.map(({ id }) => [id, isRight(id) ? 'right' : 'wrong'] as const);
    const misconceptions = left.flatMap(({ id }) =>
      key.pitfalls
        .filter((pitfall) => pitfall.left === id && pitfall.right === pairs[id] && !isRight(id))
        .map(({ right, misconception }) => ({ id: `pair:${id}:${right}`, text: misconception })),
    );
    return graded(
      left.filter(({ id }) => isRight(id)).length / left.length,
      Object.fromEntries(marks),
      misconceptions,
    );
  },
};
