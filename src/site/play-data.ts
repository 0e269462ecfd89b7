// What the pages of the role-play show of cases and types; the scenarios themselves are fetched when a game begins.
import type { PlayCase, PlayType } from '../core/roleplay/play-case.ts';
import type { Scenario } from '../core/roleplay/scenario.ts';
import { allScenarios } from './scenario-data.ts';
import { urlFor } from './url.ts';

/** Every case, and every type that plays in one. */
export async function playData(): Promise<{
  readonly cases: readonly PlayCase[];
  readonly types: readonly PlayType[];
}> {
  const scenarios = await allScenarios();
  const byCase = Map.groupBy(scenarios, ({ ir }) => ir.caseId);
  const byType = new Map(scenarios.map((one) => [one.ir.typeId, typeOf(one)]));
  return {
    cases: [...byCase.values()].flatMap((all) => (all[0] ? [caseOf(all[0], all)] : [])),
    types: [...byType.values()].toSorted((a, b) => a.number - b.number),
  };
}

/** Address of a case; it never names a type. */
function caseUrl(caseId: string): string {
  return urlFor(`play/${caseId}/`);
}

function caseOf({ ir, words }: Scenario, all: readonly Scenario[]): PlayCase {
  const { title, unit, brief, posts, keyPost, endings } = words;
  return {
    caseId: ir.caseId,
    title,
    unit,
    url: caseUrl(ir.caseId),
    brief,
    posts,
    keyPost,
    refs: all.map((one) => ({
      typeId: one.ir.typeId,
      hash: one.hash,
      url: urlFor(`data/scenarios/${one.hash}.json`),
      variants: one.ir.variants.length,
    })),
    endings: Object.fromEntries(Object.entries(endings).map(([id, ending]) => [id, ending.title])),
  };
}

function typeOf({ ir, words: { client } }: Scenario): PlayType {
  const { number, name, monogram, about } = client;
  return { id: ir.typeId, number, name, monogram, about };
}
