// The small scenarios of tests/fixtures/scenarios, compiled.
import { join } from 'node:path';
import { readScenarios } from '../../../scripts/scenarios/read-scenarios.ts';
import type { Scenario } from '../../../src/core/roleplay/scenario.ts';

const root = join(import.meta.dirname, '../../fixtures/scenarios');

export function fixtureScenarios(): readonly Scenario[] {
  return readScenarios(root).scenarios;
}

/** `tiny-debt` with a type: `steady` or `chief`. */
export function fixtureScenario(typeId: string): Scenario {
  const found = fixtureScenarios().find(({ ir }) => ir.typeId === typeId);
  if (!found) throw new Error(`no fixture scenario with ${typeId}`);
  return found;
}
