// The catalogue of what can be practised, as the page that finds it gets it.
import type { Catalogue, FinderCase } from '../core/finder/catalogue.ts';
import type { PlayCaseData } from '../core/roleplay/play-case.ts';
import type { Scenario } from '../core/roleplay/scenario.ts';
import { sealedRefs } from '../core/roleplay/sealed-case.ts';
import { SKILLS } from '../schema/words/roleplay.ts';
import { drillsOf } from './drills.ts';
import { modelLinks } from './model-pages.ts';
import { allScenarios, playCases } from './scenarios.ts';

/** Cases in the order of the files, types by their numbers. */
export async function finderCatalogue(): Promise<Catalogue> {
  const [cases, scenarios] = await Promise.all([playCases(), allScenarios()]);
  const types = new Map(cases.flatMap((one) => one.types.map((type) => [type.id, type] as const)));
  return {
    types: [...types.values()]
      .toSorted((a, b) => a.number - b.number)
      .map(({ id, name, monogram }) => ({ id, name, monogram })),
    cases: await Promise.all(cases.map((one) => finderCase(one, scenarios))),
  };
}

async function finderCase(one: PlayCaseData, scenarios: readonly Scenario[]): Promise<FinderCase> {
  const { caseId, title, unit, url, brief, types, refs } = one;
  const drills = await drillsOf(caseId);
  const scenario = scenarios.find(({ ir }) => ir.caseId === caseId);
  return {
    caseId,
    title,
    unit,
    url,
    owedFen: brief.owedFen,
    stuck: brief.stuck,
    endings: Object.fromEntries(
      Object.entries(scenario?.words.endings ?? {}).map(([id, ending]) => [
        id,
        { title: ending.title, grade: ending.grade },
      ]),
    ),
    types: types.map(({ id }) => id),
    skills: skillsOf(scenario),
    hasCut: drills !== undefined,
    puzzles: drills?.puzzles.length ?? 0,
    models: await modelLinks(caseId),
    sealed: sealedRefs(refs),
  };
}

/** How many moves show something of each skill; a type's own moves are few and don't change the picture. */
function skillsOf(scenario: Scenario | undefined): FinderCase['skills'] {
  const moves = scenario?.ir.moves ?? [];
  return Object.fromEntries(
    SKILLS.flatMap((name, index) => {
      const count = moves.filter(({ evidence }) => evidence.some(({ skill }) => skill === index)).length;
      return count > 0 ? [[name, count]] : [];
    }),
  );
}
