// Games as they are handed on: played at random on the small scenarios, some to their end, some not.

import { seededRandom } from '../../../src/core/quiz/random.ts';
import { offeredMoves } from '../../../src/core/roleplay/offered.ts';
import { playMove } from '../../../src/core/roleplay/play-move.ts';
import type { RunMove } from '../../../src/core/roleplay/run.ts';
import type { Scenario } from '../../../src/core/roleplay/scenario.ts';
import type { SharedRun } from '../../../src/core/roleplay/share/run-file.ts';
import { initialState } from '../../../src/core/roleplay/state.ts';

/** A game of at most `most` moves, drawn by `seed`. */
export function sharedRun(scenario: Scenario, seed: number, most = 30): SharedRun {
  const { ir, hash } = scenario;
  const random = seededRandom(`shared ${seed}`);
  const variant = seed % ir.variants.length;
  const moves: RunMove[] = [];
  let state = initialState(ir, variant);
  for (let count = 0; count < most; count += 1) {
    const offered = offeredMoves(ir, state);
    const id = ir.moves[offered[Math.floor(random() * offered.length)] ?? -1]?.id;
    const made = id === undefined ? undefined : playMove(ir, seed, state, id, moves);
    if (!made) break;
    moves.push(made.kept);
    state = made.result.state;
  }
  return {
    run: {
      id: `run${seed}`,
      course: 'huikuan',
      engine: ir.engine,
      caseId: ir.caseId,
      typeId: ir.typeId,
      contentHash: hash,
      seed,
      variant,
      mode: 'practice',
      moves,
    },
    startedAt: 1_790_000_000_000 + seed,
    name: '老周',
    guess: ir.typeId,
    notes: { ownTurn: 1, principle: '先问清哪一批' },
    scenario,
  };
}
