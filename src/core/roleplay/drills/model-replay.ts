// A model game as a game: its moves with what is said to them, as if it had just been played.
import { playLine } from '../play-line.ts';
import type { Replay } from '../replay.ts';
import type { Scenario } from '../scenario.ts';
import type { Model } from './drill.ts';

/** The seed that draws what is said in a model game: always the same words, in the model and in a game that goes on from it. */
export function modelSeed({ variant }: Model): number {
  return variant;
}

/** Broken where today's scenario no longer offers one of its moves. */
export function modelReplay({ ir }: Scenario, model: Model): Replay {
  return playLine(ir, model.variant, modelSeed(model), model.moves);
}
