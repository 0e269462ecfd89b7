// A model game as a game: its moves with what is said to them, as if it had just been played.

import type { Played } from '../play-move.ts';
import { playMove } from '../play-move.ts';
import type { Replay } from '../replay.ts';
import { stateAfter } from '../replay.ts';
import type { RunMove } from '../run.ts';
import type { Scenario } from '../scenario.ts';
import { initialState } from '../state.ts';
import type { Model } from './drill.ts';

/** The seed that draws what is said in a model game: always the same words, in the model and in a game that goes on from it. */
export function modelSeed({ variant }: Model): number {
  return variant;
}

/** The first `most` moves; broken where today's scenario no longer offers one of them. */
export function modelReplay({ ir }: Scenario, model: Model, most = model.moves.length): Replay {
  if (model.variant >= ir.variants.length) return { start: undefined, played: [], broken: 'no-variant' };
  const start = initialState(ir, model.variant);
  const played: Played[] = [];
  for (const move of model.moves.slice(0, most)) {
    const state = stateAfter({ start, played }) ?? start;
    const earlier: readonly RunMove[] = played.map(({ kept }) => kept);
    const made = playMove(ir, modelSeed(model), state, move, earlier);
    if (!made) return { start, played, broken: 'not-offered' };
    played.push(made);
  }
  return { start, played };
}
