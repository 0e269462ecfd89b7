// Puts laws under their statutes, article by article, each with the versions that it replaced.
import type { Law } from '../schema/law.ts';

export type LawEntry = {
  readonly law: Law;
  /** What it replaced, the newest first. */
  readonly before: readonly Law[];
};

export type LawGroup = {
  /** Id of the first law of the file, as an anchor. */
  readonly id: string;
  readonly document: string;
  readonly issuer: string;
  readonly entries: readonly LawEntry[];
};

/** In the order in which the file first names each statute. */
export function lawGroups(laws: readonly Law[]): readonly LawGroup[] {
  const groups = new Map<string, Law[]>();
  for (const law of laws) groups.set(law.document, [...(groups.get(law.document) ?? []), law]);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const entries = own
      .toSorted((a, b) => compareArticles(a.article, b.article))
      .map((law) => ({ law, before: beforeOf(law, laws) }));
    return [{ id: first.id, document: first.document, issuer: first.issuer, entries }];
  });
}

function beforeOf(law: Law, laws: readonly Law[]): readonly Law[] {
  const direct = laws.filter(({ supersededBy }) => supersededBy === law.id);
  return direct
    .flatMap((one) => [one, ...beforeOf(one, laws)])
    .toSorted((a, b) => (a.effective < b.effective ? 1 : a.effective > b.effective ? -1 : 0));
}

/** By their numbers: article, then paragraph. */
function compareArticles(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => (text.match(/\d+/g) ?? []).map(Number));
  for (let at = 0; at < Math.max(left?.length ?? 0, right?.length ?? 0); at++) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
