// What came out of a round by client type: the trainer's table after everybody handed in.
import type { Round } from './groups-state.ts';

/** The groups that played one type in a round; counts of groups, but for `evidence`. */
export type TypeOutcome = {
  readonly typeId: string;
  readonly groups: number;
  readonly handedIn: number;
  /** Groups whose signs spoke for the type that it was. */
  readonly seen: number;
  readonly dated: number;
  readonly undated: number;
  /** Pieces of evidence put on the table, in all these groups. */
  readonly evidence: number;
};

/** A line for each type of the round, in the order of `types`; types that nobody played are left out. */
export function outcomesByType(round: Round, types: readonly string[]): readonly TypeOutcome[] {
  return types.flatMap((typeId) => {
    const mine = round.groups.flatMap((group, at) => (group.typeId === typeId ? [round.results[at]] : []));
    const results = mine.flatMap((result) => result ?? []);
    if (mine.length === 0) return [];
    return {
      typeId,
      groups: mine.length,
      handedIn: results.length,
      seen: results.filter(({ guess }) => guess === typeId).length,
      dated: results.filter(({ promise }) => promise === 'dated').length,
      undated: results.filter(({ promise }) => promise === 'undated').length,
      evidence: results.reduce((sum, { evidence }) => sum + evidence, 0),
    };
  });
}

/** The cases for the next round: those that weren't played yet, or all again when each was. */
export function casesLeft(
  rounds: readonly Pick<Round, 'caseId'>[],
  cases: readonly string[],
): readonly string[] {
  const uses = (id: string) => rounds.filter(({ caseId }) => caseId === id).length;
  const fewest = Math.min(...cases.map(uses));
  return cases.filter((id) => uses(id) === fewest);
}
