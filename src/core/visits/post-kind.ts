// Which kind of post somebody holds, and which kind of buyer a unit is, told by the words of their names.
import type { Visits } from '../../schema/visits.ts';
import type { BuyerType } from '../../schema/words/deal.ts';
import { POST_KINDS, type PostKind } from '../../schema/words/visit.ts';

/** The first kind, in the order of POST_KINDS, that has one of its words in the name; undefined for others, and for our own people. */
export function postKindOf({ posts }: Pick<Visits, 'posts'>, name: string): PostKind | undefined {
  return POST_KINDS.find((kind) =>
    posts.some((post) => post.kind === kind && post.words.some((word) => name.includes(word))),
  );
}

/** The first type of the list that has one of its words in the unit's name. */
export function buyerTypeOf({ buyers }: Pick<Visits, 'buyers'>, unit: string): BuyerType | undefined {
  return buyers.find(({ words }) => words.some((word) => unit.includes(word)))?.type;
}
