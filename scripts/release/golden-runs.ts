// Games of a scenario that every later version must replay to the same states: the best line of each variant, and some at random.

import { seededRandom } from '../../src/core/quiz/random.ts';
import { betterLine } from '../../src/core/roleplay/analysis/better-line.ts';
import { scenarioTable } from '../../src/core/roleplay/analysis/variant-table.ts';
import { offeredMoves } from '../../src/core/roleplay/offered.ts';
import { playMove } from '../../src/core/roleplay/play-move.ts';
import type { Run, RunMove } from '../../src/core/roleplay/run.ts';
import type { Scenario } from '../../src/core/roleplay/scenario.ts';
import { type GameState, initialState } from '../../src/core/roleplay/state.ts';
import { resultOf } from '../../src/core/roleplay/step.ts';

/** A game that was played to its end; `result` in points, `ending` its id. */
export type GoldenRun = Pick<
  Run,
  'engine' | 'contentHash' | 'caseId' | 'typeId' | 'seed' | 'variant' | 'moves'
> & {
  readonly ending: string;
  readonly result: number;
};

/** Games at random for each variant. */
const DRAWN = 3;

export function goldenRuns(scenario: Scenario): readonly GoldenRun[] {
  const { ir } = scenario;
  return ir.variants.flatMap((_, variant) => {
    const made = scenarioTable(ir, variant);
    const best = made.ok ? (betterLine(ir, made.table, 0)?.moves ?? []) : [];
    const drawn = Array.from({ length: DRAWN }, (_unused, game) => {
      const random = seededRandom(`golden ${scenario.hash} ${variant} ${game}`);
      return play(scenario, variant, game, (ids) => ids[Math.floor(random() * ids.length)]);
    });
    return [play(scenario, variant, DRAWN, (_ids, at) => best[at]), ...drawn];
  });
}

type Choose = (offered: readonly string[], at: number) => string | undefined;

function play({ hash, ir }: Scenario, variant: number, seed: number, choose: Choose): GoldenRun {
  const moves: RunMove[] = [];
  let state: GameState = initialState(ir, variant);
  while (state.ending < 0) {
    const offered = offeredMoves(ir, state).flatMap((index) => ir.moves[index]?.id ?? []);
    const id = choose(offered, moves.length);
    const made = id === undefined ? undefined : playMove(ir, seed, state, id, moves);
    if (!made) throw new Error(`${ir.caseId} × ${ir.typeId}: no way on after ${moves.length} moves`);
    moves.push(made.kept);
    state = made.result.state;
  }
  return {
    engine: ir.engine,
    contentHash: hash,
    caseId: ir.caseId,
    typeId: ir.typeId,
    seed,
    variant,
    ending: ir.endings[state.ending]?.id ?? '',
    result: resultOf(ir, state),
    moves,
  };
}
