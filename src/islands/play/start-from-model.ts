// Starts a game of one's own from a position of a model game; fetched only when somebody wants that.
import type { ModelLink } from '../../core/roleplay/drills/model-page.ts';
import { modelReplay, modelSeed } from '../../core/roleplay/drills/model-replay.ts';
import type { PlayCaseData } from '../../core/roleplay/play-case.ts';
import { loadModelGame } from '../../stores/model-game.ts';
import { playDesk } from '../../stores/play.ts';

/** After the first `at` moves of the model. False when the model can't be had, or its moves are no longer offered. */
export async function startFromModel(of: PlayCaseData, link: ModelLink, at: number): Promise<boolean> {
  const ref = of.refs.find(({ typeId }) => typeId === link.typeId);
  const loaded = ref && (await loadModelGame({ id: link.id, url: link.fileUrl }, ref));
  if (!loaded?.ok) return false;
  const { model, scenario } = loaded.value;
  const replay = modelReplay(scenario, model, Math.min(at, model.moves.length - 1));
  if (replay.broken) return false;
  const moves = replay.played.map(({ kept }) => kept);
  playDesk.startFrom(of, { typeId: model.typeId, seed: modelSeed(model), variant: model.variant, moves });
  return true;
}
