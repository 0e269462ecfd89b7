// Answers requests for the analysis of a game; tables that were computed once are held.
import { analyseRun, type RunAnalysis } from '../core/roleplay/analysis/analyse-run.ts';
import { tableKey } from '../core/roleplay/analysis/table-cache.ts';
import { scenarioTable, type TableResult } from '../core/roleplay/analysis/variant-table.ts';
import type { ScenarioIr } from '../core/roleplay/ir.ts';

export type AnalysisRequest = {
  /** Hash of the scenario. */
  readonly hash: string;
  readonly ir: ScenarioIr;
  readonly variant: number;
  readonly moves: readonly string[];
};

export type AnalysisAnswer =
  | { readonly ok: true; readonly analysis: RunAnalysis }
  /** `endless`: the scenario has no table; `changed`: a move is not in it. */
  | { readonly ok: false; readonly reason: 'endless' | 'changed' };

/** A page looks at the games of one case: as many tables as that needs, the oldest goes first. */
const TABLES_MOST = 6;

/** An answerer with a memory of its own. */
export function createAnswerer(): (request: AnalysisRequest) => AnalysisAnswer {
  const tables = new Map<string, TableResult>();
  return ({ hash, ir, variant, moves }) => {
    const key = tableKey(hash, variant);
    const made = tables.get(key) ?? scenarioTable(ir, variant);
    tables.delete(key);
    tables.set(key, made);
    for (const oldest of tables.keys()) if (tables.size > TABLES_MOST) tables.delete(oldest);
    if (!made.ok) return { ok: false, reason: 'endless' };
    const analysed = analyseRun(ir, made.table, moves);
    return analysed.ok ? analysed : { ok: false, reason: 'changed' };
  };
}
