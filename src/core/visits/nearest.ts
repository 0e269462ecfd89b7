// Which case, and which set position, comes nearest to the visit that somebody has tomorrow, and what they have in common.
import type { BuyerType } from '../../schema/words/deal.ts';
import { STATIONS } from '../../schema/words/payment-loop.ts';
import type { PostKind, VisitStation } from '../../schema/words/visit.ts';
import type { VisitCase, VisitPuzzle } from './visit-case.ts';

/** What is known of the visit; put-off by its id. */
export type VisitAim = {
  readonly station: VisitStation;
  readonly post: PostKind;
  readonly putOff: string;
  readonly buyer: BuyerType | undefined;
};

/** What a case has in common with a visit, and how much each counts. */
const WEIGHTS = {
  'put-off': 8, // the sentence one is afraid of is said there
  stuck: 6, // the money is stuck at the same station
  key: 5, // the key man holds the same kind of post
  post: 3, // somebody there holds it
  buyer: 2, // the same kind of buyer
  passes: 1, // the money passes the station
} as const;
export type Likeness = keyof typeof WEIGHTS;

export type NearCase = {
  readonly of: VisitCase;
  readonly score: number;
  /** What counts most in front; empty: nothing in common. */
  readonly why: readonly Likeness[];
};

/** All cases, the nearest in front; of equal ones the one whose id comes first, so that the same visit meets the same case. */
export function rankCases(cases: readonly VisitCase[], aim: VisitAim): readonly NearCase[] {
  return cases
    .map((of) => {
      const why = likeness(of, aim);
      return { of, why, score: why.reduce((sum, one) => sum + WEIGHTS[one], 0) };
    })
    .sort((a, b) => b.score - a.score || (a.of.caseId < b.of.caseId ? -1 : 1));
}

function likeness(of: VisitCase, { station, post, putOff, buyer }: VisitAim): readonly Likeness[] {
  const isIn: Readonly<Record<Likeness, boolean>> = {
    'put-off': of.putOffs.includes(putOff),
    stuck: of.stuckAt === station,
    key: of.keyPost === post,
    post: of.keyPost !== post && of.posts.some(({ kind }) => kind === post),
    buyer: buyer !== undefined && of.buyer === buyer,
    passes: of.stuckAt !== station && of.stations.includes(station),
  };
  return LIKENESSES.filter((one) => isIn[one]);
}

const LIKENESSES: readonly Likeness[] = ['put-off', 'stuck', 'key', 'post', 'buyer', 'passes'];

/** How often each was tried, by id. */
export type Tried = (puzzle: string) => number;

/**
 * The position nearest to a visit: first by how far its station is from where the money is stuck, then by its case's rank, then the one that was
 * tried least, then the easiest. Undefined where there are none.
 */
export function nearestPuzzle(
  puzzles: readonly VisitPuzzle[],
  ranked: readonly NearCase[],
  { station }: VisitAim,
  tried: Tried,
): VisitPuzzle | undefined {
  const far = (one: VisitPuzzle) => Math.abs(STATIONS.indexOf(one.station) - STATIONS.indexOf(station));
  const rank = (one: VisitPuzzle) => {
    const found = ranked.findIndex(({ of }) => of.caseId === one.caseId);
    return found < 0 ? ranked.length : found;
  };
  const [nearest] = [...puzzles].sort(
    (a, b) =>
      far(a) - far(b) ||
      rank(a) - rank(b) ||
      tried(a.id) - tried(b.id) ||
      a.level - b.level ||
      (a.id < b.id ? -1 : 1),
  );
  return nearest;
}
