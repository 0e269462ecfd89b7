// The small scenarios of tests/fixtures/scenarios, compiled: one case against two types.
import { join } from 'node:path';
import { readScenarios } from '../../../scripts/scenarios/read-scenarios.ts';
import type { Scenario } from '../../../src/core/roleplay/scenario.ts';

const { scenarios } = readScenarios(join(import.meta.dirname, '../../fixtures/scenarios'));

/** The small case against a type: `steady` or `chief`. */
export function tinyScenario(typeId: string): Scenario {
  const found = scenarios.find(({ ir }) => ir.typeId === typeId);
  if (!found) throw new Error(`no fixture type ${typeId}`);
  return found;
}
