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

/** `opened` is missing where not all positions could be looked at: nothing else can be checked then. */
export type CaseOpened = {
  readonly opened: CheckedCase | undefined;
  readonly findings: readonly RuleFinding[];
};

/** More positions than allowed are looked at all the same up to so many times the limit: an author needs the rest as well. */
const PATIENCE = 4;

/** `scenarios` are those of one case. */
export function openCase(scenarios: readonly Scenario[], limits: Limits): CaseOpened {
  const caseId = scenarios[0]?.ir.caseId ?? '';
  const worlds: World[] = [];
  const findings: RuleFinding[] = [];
  let isWhole = true;
  for (const { ir } of scenarios) {
    const place = { caseId, typeId: ir.typeId, kind: 'type', id: ir.typeId } as const;
    let states = 0;
    let isEndless = false;
    for (const variant of ir.variants.keys()) {
      const explored = exploreVariant(ir, variant, limits.statesAtMost * PATIENCE);
      states += explored.ok ? explored.graph.states.length : explored.states;
      if (explored.ok)
        worlds.push({ ir, variant, graph: explored.graph, table: tableOf(ir, explored.graph) });
      else isWhole = false;
      if (!explored.ok && explored.reason === 'days') isEndless = true;
    }
    if (isEndless) findings.push({ rule: 'endless', place, details: { states } });
    else if (states > limits.statesAtMost)
      findings.push({ rule: 'too-many-states', place, details: { states, most: limits.statesAtMost } });
  }
  return { opened: isWhole ? { caseId, scenarios, worlds } : undefined, findings };
}
