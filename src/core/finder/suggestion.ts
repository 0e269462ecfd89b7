// The one thing to do next, from what was played, what failed and the time at hand.
import type { Minutes } from '../../schema/words/drills.ts';
import type { Skill } from '../../schema/words/roleplay.ts';
import { endingOf, isHidden, lineInHand } from '../progress/run-progress.ts';
import type { Catalogue, FinderCase } from './catalogue.ts';
import { type Failing, failedSkills } from './failings.ts';
import { type Runs, standingOf } from './standing.ts';

export type Suggestion =
  /** A game that goes on. */
  | { readonly kind: 'resume'; readonly of: FinderCase; readonly runId: string; readonly steps: number }
  /** Nothing was ever played: this case, against whoever comes. */
  | { readonly kind: 'first'; readonly of: FinderCase }
  | { readonly kind: 'puzzles'; readonly of: FinderCase }
  | { readonly kind: 'cut'; readonly of: FinderCase }
  /** The skill that most often spoke against one, where it did last. */
  | { readonly kind: 'again'; readonly of: FinderCase; readonly typeId: string; readonly skill: Skill }
  /** Never brought to a full result. */
  | { readonly kind: 'new'; readonly of: FinderCase; readonly typeId: string }
  /** All of them were: now without being told whom. */
  | { readonly kind: 'exam'; readonly of: FinderCase };

/** How long ago a game may have been touched to be gone on with, ms: two weeks. */
const FRESH_MS = 14 * 24 * 3_600_000;

/** Undefined where there are no cases. `now`: UTC ms. */
export function suggestionFor(
  { cases }: Catalogue,
  runs: Runs,
  failings: readonly Failing[],
  minutes: Minutes | undefined,
  now: number,
): Suggestion | undefined {
  const [first] = cases;
  if (!first) return undefined;
  if (minutes === 5) {
    const slipped = failings.find(({ isSlip }) => isSlip)?.caseId;
    const of = cases.find(({ caseId }) => caseId === slipped) ?? cases.find(({ puzzles }) => puzzles > 0);
    if (of) return { kind: 'puzzles', of };
  }
  const going = minutes === 5 ? undefined : goingOn(cases, runs, now);
  if (going) return going;
  if (minutes === 15) {
    const of = leastPlayed(
      cases.filter(({ hasCut }) => hasCut),
      runs,
    );
    if (of) return { kind: 'cut', of };
  }
  if (Object.keys(runs).length === 0) return { kind: 'first', of: first };
  return (
    failedLast(cases, failings) ??
    notYetFull(cases, runs) ?? { kind: 'exam', of: leastPlayed(cases, runs) ?? first }
  );
}

function goingOn(cases: readonly FinderCase[], runs: Runs, now: number): Suggestion | undefined {
  const [found] = Object.entries(runs)
    .filter(([, run]) => endingOf(run) === undefined && run.tip >= 0 && now - run.lastAt < FRESH_MS)
    .sort(([, a], [, b]) => b.lastAt - a.lastAt);
  const of = found && cases.find(({ caseId }) => caseId === found[1].caseId);
  return of && { kind: 'resume', of, runId: found[0], steps: lineInHand(found[1]).length };
}

function failedLast(cases: readonly FinderCase[], failings: readonly Failing[]): Suggestion | undefined {
  const [worst] = [...failedSkills(failings)].sort(([, a], [, b]) => b - a);
  if (!worst) return undefined;
  const [skill] = worst;
  const [last] = failings.filter(({ skills }) => skills.includes(skill)).sort((a, b) => b.at - a.at);
  const of = cases.find(({ caseId }) => caseId === last?.caseId);
  return last && of && { kind: 'again', of, typeId: last.typeId, skill };
}

function notYetFull(cases: readonly FinderCase[], runs: Runs): Suggestion | undefined {
  for (const of of cases) {
    const { byType } = standingOf(of, runs);
    const typeId = of.types.find((id) => byType.get(id)?.best !== 'full');
    if (typeId !== undefined) return { kind: 'new', of, typeId };
  }
  return undefined;
}

function leastPlayed(cases: readonly FinderCase[], runs: Runs): FinderCase | undefined {
  const games = (one: FinderCase) => standingOf(one, runs).games;
  return [...cases].sort((a, b) => games(a) - games(b))[0];
}

/** Finished games whose type may be told, latest first; their analysis says what failed. */
export function finishedRuns(runs: Runs, most: number): readonly string[] {
  return Object.entries(runs)
    .filter(([, run]) => endingOf(run) !== undefined && !isHidden(run))
    .sort(([, a], [, b]) => b.lastAt - a.lastAt)
    .slice(0, most)
    .map(([id]) => id);
}
