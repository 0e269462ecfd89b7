// Measures the role-play: its rules in Node, its pages in Chromium; steps a second, and a run analysed for the first time and from a kept table.

import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../../src/core/quiz/random.ts';
import { analyseRun } from '../../../src/core/roleplay/analysis/analyse-run.ts';
import { readTable } from '../../../src/core/roleplay/analysis/table-cache.ts';
import { scenarioTable, type VariantTable } from '../../../src/core/roleplay/analysis/variant-table.ts';
import type { ScenarioIr } from '../../../src/core/roleplay/ir.ts';
import { offeredMoves } from '../../../src/core/roleplay/offered.ts';
import { type GameState, initialState } from '../../../src/core/roleplay/state.ts';
import { step } from '../../../src/core/roleplay/step.ts';
import { readScenarios } from '../../scenarios/read-scenarios.ts';
import { type Goals, quantile, startGoals } from '../goals.ts';
import { measureInput } from './measure-input.ts';

const GAMES = 2000;
const ROUNDS = 20;

/** True when every goal is met; false as well where there is no scenario to be measured. */
export async function measureRoleplay(root: string): Promise<boolean> {
  const goals = startGoals();
  const irs = readScenarios(root).scenarios.map(({ ir }) => ir);
  const load = loadavg()[0] ?? 0;
  const cores = cpus().length;
  console.log(`Role-play, ${irs.length} scenarios, ${cores} cores, load ${load.toFixed(1)} at the start:`);
  for (const ir of irs) measureScenario(ir, goals);
  if (existsSync(join(root, 'dist/play/index.html'))) await measureInput(root, goals);
  const missed = goals.missed();
  console.log(missed === 0 ? 'All goals met.' : `${missed} goals missed.`);
  if (load > cores)
    console.log('Other work was waiting for the processor: times say little, try again alone.');
  return irs.length > 0 && missed === 0;
}

function measureScenario(ir: ScenarioIr, goals: Goals): void {
  const name = `${ir.caseId}/${ir.typeId}`;
  const turns = randomTurns(ir);
  const perSecond = Array.from(
    { length: ROUNDS },
    () => turns.length / (timed(() => replay(ir, turns)) / 1000),
  );
  const busy = Array.from(
    { length: ROUNDS },
    () => turns.length / (processorMs(() => replay(ir, turns)) / 1000),
  );
  goals.goal(`${name}: 1,000,000 steps, median of ${ROUNDS}`, 1e9 / quantile(perSecond, 0.5), 1000, 'ms');

  goals.note(`${name}: the same in processor time`, 1e9 / quantile(busy, 0.5), 'ms');

  const moves = movesOfAGame(ir);
  const first = ir.variants.map((_, variant) => timed(() => analysed(ir, tableOf(ir, variant), moves)));
  goals.goal(`${name}: first analysis of a variant, slowest`, Math.max(...first), 250, 'ms');
  const firstBusy = processorMs(() => analysed(ir, tableOf(ir, 0), moves));
  goals.note(`${name}: once more in processor time`, firstBusy, 'ms');
  const kept = structuredClone(tableOf(ir, 0));
  const again = Array.from({ length: ROUNDS }, () =>
    timed(() => analysed(ir, readTable(structuredClone(kept)), moves)),
  );
  goals.goal(`${name}: analysis from a kept table, p95 of ${ROUNDS}`, quantile(again, 0.95), 50, 'ms');
  goals.note(`${name}: positions of the first variant`, kept.endings.length, '');
}

type Turn = { readonly state: GameState; readonly move: number };

/** Positions of random games, with the moves made in them. */
function randomTurns(ir: ScenarioIr): readonly Turn[] {
  const random = seededRandom('bench');
  return Array.from({ length: GAMES }).flatMap((_, game) => {
    const turns: Turn[] = [];
    let state = initialState(ir, game % ir.variants.length);
    for (;;) {
      const offered = offeredMoves(ir, state);
      const move = offered[Math.floor(random() * offered.length)];
      const result = move === undefined ? undefined : step(ir, state, move);
      if (move === undefined || !result) return turns;
      turns.push({ state, move });
      state = result.state;
    }
  });
}

function replay(ir: ScenarioIr, turns: readonly Turn[]): void {
  for (const { state, move } of turns) if (!step(ir, state, move)) throw new Error(`move ${move} refused`);
}

/** The longest of the random games in the first variant. */
function movesOfAGame(ir: ScenarioIr): readonly string[] {
  const games: string[][] = [];
  for (const { state, move } of randomTurns(ir)) {
    if (state.variant !== 0) continue;
    if (state.day === 0) games.push([]);
    games.at(-1)?.push(ir.moves[move]?.id ?? '');
  }
  return games.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function tableOf(ir: ScenarioIr, variant: number): VariantTable {
  const result = scenarioTable(ir, variant);
  if (!result.ok) throw new Error(`${ir.caseId}: ${result.states} positions`);
  return result.table;
}

/** Moves of another variant may not all be offered: then what is measured is the table. */
function analysed(ir: ScenarioIr, table: VariantTable | undefined, moves: readonly string[]): void {
  if (!table) throw new Error('the kept table was refused');
  analyseRun(ir, table, moves);
}

/** ms. */
function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** ms that this process was given: says more than the clock while others wait for the processor. */
function processorMs(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
