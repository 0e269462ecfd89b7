// What changed between the test before and the test after the course, and how much of it chance alone may bring.
import type { PaperProgress } from '../progress/paper-progress.ts';
import { gradedItems, type PaperOutline, type Tally } from './paper-result.ts';

/** Before and after, of one objective or module. */
export type GainRow = {
  readonly id: string;
  readonly title: string;
  readonly before: Tally;
  readonly after: Tally;
};

export type Gain = {
  readonly before: Tally;
  readonly after: Tally;
  /**
   * Items by which two forms of this length differ by luck nineteen times out of twenty when nothing was learnt: two standard
   * deviations of the difference of two sums, at the share of right answers of both tests together.
   */
  readonly luckItems: number;
  /**
   * (after − before) ÷ (1 − before): how much of what was missing has come; from shares of right items. Absent where it says
   * nothing: fewer than 10 items, less than a fifth missing before, or a gain that luck may bring.
   */
  readonly normalised?: number;
  readonly modules: readonly GainRow[];
  readonly objectives: readonly GainRow[];
};

const LEAST_ITEMS = 10;
const LEAST_MISSING = 0.2;

/** Both tests must be graded; they need not be of different forms, the caller says so where they aren't. */
export function gainBetween(before: PaperProgress, after: PaperProgress, outline: PaperOutline): Gain {
  const [pre, post] = [gradedItems(before, outline), gradedItems(after, outline)];
  const row = (id: string, title: string, key: 'module' | 'objective'): readonly GainRow[] => {
    const of = (list: typeof pre) => tally(list.filter((one) => one[key] === id));
    const [was, is] = [of(pre), of(post)];
    return was.items === 0 && is.items === 0 ? [] : [{ id, title, before: was, after: is }];
  };
  const [was, is] = [tally(pre), tally(post)];
  const luckItems = luck(was, is);
  const normalised = is.correct - was.correct > luckItems ? normalisedGain(was, is) : undefined;
  return {
    before: was,
    after: is,
    luckItems,
    ...(normalised === undefined ? {} : { normalised }),
    modules: outline.modules.flatMap(({ id, title }) => row(id, title, 'module')),
    objectives: outline.objectives.flatMap(({ id, text }) => row(id, text, 'objective')),
  };
}

function tally(list: readonly { readonly correct: boolean }[]): Tally {
  return { items: list.length, correct: list.filter(({ correct }) => correct).length };
}

function share({ items, correct }: Tally): number {
  return items === 0 ? 0 : correct / items;
}

function luck(before: Tally, after: Tally): number {
  const items = Math.min(before.items, after.items);
  const p = share({ items: before.items + after.items, correct: before.correct + after.correct });
  return Math.ceil(2 * Math.sqrt(2 * items * p * (1 - p)));
}

function normalisedGain(before: Tally, after: Tally): number | undefined {
  const missing = 1 - share(before);
  const gained = share(after) - share(before);
  const isEnough = Math.min(before.items, after.items) >= LEAST_ITEMS;
  return isEnough && missing >= LEAST_MISSING ? gained / missing : undefined;
}

/**
 * The two tests that are compared: the last graded test after the course, and the first graded one before it that was handed
 * in earlier. Undefined until there are both.
 */
export function testsToCompare(
  papers: readonly PaperProgress[],
): { readonly before: PaperProgress; readonly after: PaperProgress } | undefined {
  const graded = papers
    .filter(({ grades, handedIn }) => grades !== undefined && handedIn !== undefined)
    .map((paper) => ({ paper, at: paper.handedIn?.at ?? 0 }))
    .sort((a, b) => a.at - b.at);
  const after = graded.findLast(({ paper }) => paper.kind === 'post');
  const before = graded.find(({ paper, at }) => paper.kind === 'pre' && after && at < after.at);
  return before && after ? { before: before.paper, after: after.paper } : undefined;
}
