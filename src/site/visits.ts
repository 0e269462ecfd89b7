// What the page for tomorrow's visit gets: what is written for visits, and how near the cases and the set positions are.
import { getCollection } from 'astro:content';
import { dealOf } from '../core/roleplay/deal.ts';
import { puzzleReplay } from '../core/roleplay/drills/puzzle-position.ts';
import { stateAfter } from '../core/roleplay/replay.ts';
import { type VisitCase, type VisitPuzzle, visitCase } from '../core/visits/visit-case.ts';
import type { Visits } from '../schema/visits.ts';
import { allDrills } from './drills.ts';
import { allScenarios } from './scenarios.ts';
import { urlFor } from './url.ts';

export type VisitData = {
  readonly visits: Visits;
  readonly cases: readonly VisitCase[];
  readonly puzzles: readonly VisitPuzzle[];
};

/** Undefined where nothing is written for visits. */
export async function visitData(): Promise<VisitData | undefined> {
  const [file] = await getCollection('visits');
  if (!file) return undefined;
  const cases = await getCollection('cases');
  return {
    visits: file.data,
    cases: cases.map(({ data }) => visitCase(file.data, data, urlFor(`play/${data.id}/`))),
    puzzles: await visitPuzzles(),
  };
}

async function visitPuzzles(): Promise<readonly VisitPuzzle[]> {
  const [drills, scenarios] = await Promise.all([allDrills(), allScenarios()]);
  return drills.flatMap(({ puzzles }) =>
    puzzles.flatMap((puzzle): readonly VisitPuzzle[] => {
      const { id, caseId, typeId, ask, level } = puzzle;
      const scenario = scenarios.find(({ ir }) => ir.caseId === caseId && ir.typeId === typeId);
      const state = scenario && stateAfter(puzzleReplay(scenario, puzzle));
      if (!scenario || !state) return [];
      const url = urlFor(`play/puzzles/?case=${caseId}&puzzle=${id}`);
      return [{ id, caseId, ask, level, url, station: dealOf(scenario, state).station }];
    }),
  );
}
