// The scenarios that a file of drills is about, compiled, with the table of each start variant made when it is asked for.
import { scenarioTable, type VariantTable } from '../../../src/core/roleplay/analysis/variant-table.ts';
import { compileIr } from '../../../src/core/roleplay/compile/compile-scenario.ts';
import type { ScenarioIr } from '../../../src/core/roleplay/ir.ts';
import { type DrillsFile, drillsSchema } from '../../../src/schema/drills.ts';
import type { Playable } from '../model/playable.ts';
import type { YamlFile } from '../yaml/yaml-part.ts';

export type Ground = { readonly ir: ScenarioIr; readonly table: VariantTable };

export type DrillTables = {
  readonly drills: DrillsFile;
  readonly types: readonly string[];
  readonly variants: readonly string[];
  /** Undefined where there is no such type, or its game has too many positions: the checker of scenarios says so. */
  readonly groundOf: (typeId: string, variant: string) => Ground | undefined;
};

/** Undefined for a file that is out of shape, or whose case can't be played. */
export function drillTables({ root }: YamlFile, { cases, clients }: Playable): DrillTables | undefined {
  const { data: drills } = drillsSchema.safeParse(root.value);
  const of = cases.find(({ id }) => id === drills?.case);
  if (!drills || !of) return undefined;
  const irs = new Map<string, ScenarioIr>();
  const grounds = new Map<string, Ground | undefined>();
  const irOf = (typeId: string) => {
    const client = clients.find(({ id }) => id === typeId);
    const ir = irs.get(typeId) ?? (client && compileIr(of, client));
    if (ir) irs.set(typeId, ir);
    return ir;
  };
  const make = (typeId: string, variant: string): Ground | undefined => {
    const ir = irOf(typeId);
    const index = ir?.variants.indexOf(variant) ?? -1;
    if (!ir || index < 0) return undefined;
    const made = scenarioTable(ir, index);
    return made.ok ? { ir, table: made.table } : undefined;
  };
  return {
    drills,
    types: clients.map(({ id }) => id),
    variants: of.variants.map(({ id }) => id),
    groundOf: (typeId, variant) => {
      const key = `${typeId}/${variant}`;
      if (!grounds.has(key)) grounds.set(key, make(typeId, variant));
      return grounds.get(key);
    },
  };
}
