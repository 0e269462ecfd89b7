// Splits ordering and matching: the parts come mixed into the item, so that their order tells nothing.
import { seededRandom, shuffled } from '../random.ts';
import { type Splitter, toParts } from './halves.ts';

export const splitOrdering: Splitter<'ordering'> = {
  split: ({ id, items, pitfalls }, rich) => ({
    item: { items: mixed(toParts(items, rich), id, (part, place) => items[place]?.id === part.id) },
    key: {
      order: items.map((item) => item.id),
      pitfalls: pitfalls.map((pitfall) => ({ ...pitfall, misconception: rich(pitfall.misconception) })),
    },
  }),
};

export const splitMatching: Splitter<'matching'> = {
  split: ({ id, left, right, pairs, pitfalls }, rich) => ({
    item: {
      left: toParts(left, rich),
      right: mixed(toParts(right, rich), id, (part, place) => {
        const opposite = left[place];
        return opposite === undefined || pairs[opposite.id] === part.id;
      }),
    },
    key: {
      pairs,
      pitfalls: pitfalls.map((pitfall) => ({ ...pitfall, misconception: rich(pitfall.misconception) })),
    },
  }),
};

/** Shuffled by the question's id; when every part happens to stand where it tells the answer, moved on by one. */
function mixed<P>(
  parts: readonly P[],
  seed: string,
  isTelling: (part: P, place: number) => boolean,
): readonly P[] {
  const result = shuffled(parts, seededRandom(seed));
  return result.every(isTelling) ? [...result.slice(1), ...result.slice(0, 1)] : result;
}
