// Loads a model game with the scenario that it is played in.
import type { Model } from '../core/roleplay/drills/drill.ts';
import type { ScenarioRef } from '../core/roleplay/play-case.ts';
import type { Scenario } from '../core/roleplay/scenario.ts';
import { loadDrill } from './drill-files.ts';
import type { Fetched } from './fetch-json.ts';
import { createScenarioLoader } from './play-scenario.ts';

export type ModelGame = { readonly model: Model; readonly scenario: Scenario };

const loadScenario = createScenarioLoader((url, init) => fetch(url, init));

/** Both, or why one of them can't be had. Never rejects. */
export async function loadModelGame(
  file: { readonly id: string; readonly url: string },
  ref: ScenarioRef,
): Promise<Fetched<ModelGame>> {
  const [model, scenario] = await Promise.all([loadDrill<Model>(file.url, file.id), loadScenario(ref)]);
  if (!model.ok) return model;
  return scenario.ok ? { ok: true, value: { model: model.value, scenario: scenario.scenario } } : scenario;
}
