// What of a case and of a set position says how near they are to a visit of one's own.
import type { CaseFile } from '../../schema/case.ts';
import type { Visits } from '../../schema/visits.ts';
import type { BuyerType } from '../../schema/words/deal.ts';
import type { Station } from '../../schema/words/payment-loop.ts';
import type { PostKind } from '../../schema/words/visit.ts';
import { buyerTypeOf, postKindOf } from './post-kind.ts';

export type VisitCase = {
  readonly caseId: string;
  readonly title: string;
  readonly url: string;
  /** Where the money is stuck when it begins. */
  readonly stuckAt: Station;
  /** Stations that it passes on the way. */
  readonly stations: readonly Station[];
  readonly keyPost: PostKind | undefined;
  /** Its posts, the name by the first that holds it. */
  readonly posts: readonly { readonly kind: PostKind; readonly post: string }[];
  /** Ids of the put-offs that are heard in it. */
  readonly putOffs: readonly string[];
  readonly buyer: BuyerType | undefined;
};

/** A set position; `station`: where the money stands in it. */
export type VisitPuzzle = {
  readonly id: string;
  readonly caseId: string;
  readonly ask: string;
  /** 1 easy … 3 hard. */
  readonly level: number;
  readonly url: string;
  readonly station: Station;
};

/** Reads a case as its author wrote it. */
export function visitCase(visits: Visits, of: CaseFile, url: string): VisitCase {
  const stuckAt = of.chain.find(({ id }) => id === of.start.chain)?.station;
  if (!stuckAt) throw new RangeError(`${of.id}: start ${of.start.chain}`);
  const theirs = of.posts.flatMap(({ id, post }) => {
    const kind = postKindOf(visits, post);
    return kind ? [{ id, kind, post }] : [];
  });
  const putOffs = visits.stations.flatMap((station) => station.putOffs);
  return {
    caseId: of.id,
    title: of.title,
    url,
    stuckAt,
    stations: [...new Set(of.chain.map(({ station }) => station))],
    keyPost: theirs.find(({ id }) => id === of.keyPost)?.kind,
    posts: theirs
      .filter(({ kind }, index) => theirs.findIndex((other) => other.kind === kind) === index)
      .map(({ kind, post }) => ({ kind, post })),
    putOffs: putOffs
      .filter(({ heard }) => of.claims.some(({ text }) => heard.some((word) => text.includes(word))))
      .map(({ id }) => id),
    buyer: buyerTypeOf(visits, of.unit),
  };
}
