// Answers requests for the analysis of a game or a position; tables that were computed once are held.
import { analyseRun, type RunAnalysis } from '../core/roleplay/analysis/analyse-run.ts';
import type { Choice } from '../core/roleplay/analysis/choices.ts';
import { positionAfter } from '../core/roleplay/analysis/position.ts';
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

type Refused =
  /** `endless`: the scenario has no table; `changed`: a move is not in it. */
  { readonly ok: false; readonly reason: 'endless' | 'changed' };

export type AnalysisAnswer = { readonly ok: true; readonly analysis: RunAnalysis } | Refused;

/** What the moves are worth that are offered after those of the request, in order; none where the game is over. */
export type PositionAnswer = { readonly ok: true; readonly choices: readonly Choice[] } | Refused;

/** A page looks at the games of one case: as many tables as that needs, the oldest goes first. */
const TABLES_MOST = 6;

/** Tables with a memory of their own. */
export function createTables(): (request: AnalysisRequest) => TableResult {
  const tables = new Map<string, TableResult>();
  return ({ hash, ir, variant }) => {
    const key = tableKey(hash, variant);
    const made = tables.get(key) ?? scenarioTable(ir, variant);
    tables.delete(key);
    tables.set(key, made);
    for (const oldest of tables.keys()) if (tables.size > TABLES_MOST) tables.delete(oldest);
    return made;
  };
}

/** An answerer for games. */
export function createAnswerer(tables = createTables()): (request: AnalysisRequest) => AnalysisAnswer {
  return (request) => {
    const made = tables(request);
    if (!made.ok) return { ok: false, reason: 'endless' };
    const analysed = analyseRun(request.ir, made.table, request.moves);
    return analysed.ok ? analysed : { ok: false, reason: 'changed' };
  };
}

/** An answerer for positions. */
export function createPositionAnswerer(
  tables = createTables(),
): (request: AnalysisRequest) => PositionAnswer {
  return (request) => {
    const made = tables(request);
    if (!made.ok) return { ok: false, reason: 'endless' };
    const found = positionAfter(request.ir, made.table, request.moves);
    return found.ok ? { ok: true, choices: found.choices } : { ok: false, reason: 'changed' };
  };
}
