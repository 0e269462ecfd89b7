// Questions in which parts are arranged: ordering and matching.
import { z } from 'zod';
import { idSchema } from './id.ts';
import { partSchema, questionCommon, textSchema } from './question-common.ts';
import { issue, repeatedIds, ruled } from './question-rule.ts';

export const orderingSchema = z
  .strictObject({
    ...questionCommon,
    type: z.literal('ordering'),
    /** In the right order. */
    items: z.array(partSchema).min(3).max(9),
    /** Pairs that are often put the wrong way round: `before` wrongly in front of `after`. */
    pitfalls: z
      .array(z.strictObject({ before: idSchema, after: idSchema, misconception: textSchema }))
      .min(1),
  })
  .superRefine(
    ruled(({ items, pitfalls, hints }) => {
      const place = (id: string) => items.findIndex((item) => item.id === id);
      return [
        ...repeatedIds(items, 'items'),
        ...repeatedIds(hints, 'hints'),
        ...pitfalls.flatMap(({ before, after }, index) => {
          const path = ['pitfalls', index];
          const unknown = [before, after].find((id) => place(id) < 0);
          if (unknown) return issue('pitfall-unknown', path, unknown);
          return place(before) > place(after) ? [] : issue('pitfall-is-right', path, before);
        }),
      ];
    }),
  );

export const matchingSchema = z
  .strictObject({
    ...questionCommon,
    type: z.literal('matching'),
    left: z.array(partSchema).min(2).max(9),
    /** May hold more parts than the left. */
    right: z.array(partSchema).min(2).max(9),
    pairs: z.record(idSchema, idSchema),
    pitfalls: z.array(z.strictObject({ left: idSchema, right: idSchema, misconception: textSchema })).min(1),
  })
  .superRefine(
    ruled(({ left, right, pairs, pitfalls, hints }) => {
      const isLeft = (id: string) => left.some((part) => part.id === id);
      const isRight = (id: string) => right.some((part) => part.id === id);
      return [
        ...repeatedIds(left, 'left'),
        ...repeatedIds(right, 'right'),
        ...repeatedIds(hints, 'hints'),
        ...left.flatMap(({ id }, index) => [
          ...(Object.hasOwn(pairs, id) ? [] : issue('pair-missing', ['left', index], id)),
          ...(pitfalls.some((pitfall) => pitfall.left === id)
            ? []
            : issue('pitfall-missing', ['left', index], id)),
        ]),
        ...Object.entries(pairs).flatMap(([from, to]) =>
          isLeft(from) && isRight(to) ? [] : issue('pair-unknown', ['pairs', from], `${from}: ${to}`),
        ),
        ...pitfalls.flatMap((pitfall, index) => {
          const path = ['pitfalls', index];
          if (!isLeft(pitfall.left)) return issue('pitfall-unknown', path, pitfall.left);
          if (!isRight(pitfall.right)) return issue('pitfall-unknown', path, pitfall.right);
          return pairs[pitfall.left] === pitfall.right ? issue('pitfall-is-right', path, pitfall.left) : [];
        }),
      ];
    }),
  );
