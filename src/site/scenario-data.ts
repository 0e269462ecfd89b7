// Scenarios as they are published: every case with every client type, a file each, named by its hash.
import { getCollection } from 'astro:content';
import { compileScenario } from '../core/roleplay/compile/compile-scenario.ts';
import type { Scenario, ScenarioEntry } from '../core/roleplay/scenario.ts';
import { lawsById } from './sources.ts';

/** In the order of file names: case by case, in each type by type. */
export async function allScenarios(): Promise<readonly Scenario[]> {
  const laws = [...(await lawsById()).values()];
  const byName = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const cases = (await getCollection('cases')).toSorted(byName);
  const clients = (await getCollection('clients')).toSorted(byName);
  return cases.flatMap((one) => clients.map((client) => compileScenario(one.data, client.data, laws)));
}

/** What can be played: the content of `data/scenarios/index.json`. */
export function scenarioIndex(scenarios: readonly Scenario[]): readonly ScenarioEntry[] {
  return scenarios.map(({ hash, ir, words }) => ({
    caseId: ir.caseId,
    typeId: ir.typeId,
    hash,
    title: words.title,
    variants: ir.variants.length,
  }));
}
