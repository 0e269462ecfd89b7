// A case under check: every scenario of it with all its positions, one world for each type and start variant.

import { exploreVariant, type VariantGraph } from '../analysis/variant-graph.ts';
import { tableOf, type VariantTable } from '../analysis/variant-table.ts';
import type { Index, ScenarioIr } from '../ir.ts';
import type { Scenario } from '../scenario.ts';
import type { Limits } from './limits.ts';
import type { RuleFinding } from './rule-finding.ts';

/** What is really the case in one game: who sits there, and what is true. */
export type World = {
  readonly ir: ScenarioIr;
  readonly variant: Index;
  readonly graph: VariantGraph;
  readonly table: VariantTable;
};

export type CheckedCase = {
  readonly caseId: string;
  readonly scenarios: readonly Scenario[];
  readonly worlds: readonly World[];
};

export type CaseOpened =
  | { readonly ok: true; readonly opened: CheckedCase }
  | { readonly ok: false; readonly findings: readonly RuleFinding[] };

/** `scenarios` are those of one case. Without all positions nothing else can be checked. */
export function openCase(scenarios: readonly Scenario[], limits: Limits): CaseOpened {
  const caseId = scenarios[0]?.ir.caseId ?? '';
  const worlds: World[] = [];
  const findings: RuleFinding[] = [];
  for (const { ir } of scenarios) {
    const place = { caseId, typeId: ir.typeId, kind: 'type', id: ir.typeId } as const;
    let states = 0;
    for (const variant of ir.variants.keys()) {
      // A little more than allowed is counted, so that an author sees by how much.
      const explored = exploreVariant(ir, variant, limits.statesAtMost * 4);
      states += explored.ok ? explored.graph.states.length : explored.states;
      if (explored.ok) {
        worlds.push({ ir, variant, graph: explored.graph, table: tableOf(ir, explored.graph) });
      } else if (explored.reason === 'days') {
        findings.push({ rule: 'endless', place, details: { states: explored.states } });
      }
    }
    if (states > limits.statesAtMost)
      findings.push({ rule: 'too-many-states', place, details: { states, most: limits.statesAtMost } });
  }
  return findings.length > 0 ? { ok: false, findings } : { ok: true, opened: { caseId, scenarios, worlds } };
}
