// Ordering: credit for every pair that stands in the right order.
import { type AnswerRules, graded } from '../answer-rules.ts';

/** Score: the share of all pairs that stand in the right order. Marks say which items stand in their right place. */
export const ordering: AnswerRules<'ordering'> = {
  emptyResponse: ({ items }) => ({ kind: 'order', order: items.map(({ id }) => id) }),
  fits: ({ items }, response) =>
    response.kind === 'order' &&
    response.order.length === items.length &&
    items.every(({ id }) => response.order.includes(id)),
  isComplete: () => true,
  grade: (_, key, { order }) => {
    const isBefore = (a: string, b: string) => order.indexOf(a) < order.indexOf(b);
    const pairs = key.order.flatMap((a, index) => key.order.slice(index + 1).map((b) => [a, b] as const));
    const right = pairs.filter(([a, b]) => isBefore(a, b)).length;
    const marks = order.map((id, index) => [id, key.order[index] === id ? 'right' : 'wrong'] as const);
    const misconceptions = key.pitfalls
      .filter(({ before, after }) => isBefore(before, after))
      .map(({ before, after, misconception }) => ({ id: `order:${before}:${after}`, text: misconception }));
    return graded(right / pairs.length, Object.fromEntries(marks), misconceptions);
  },
};
