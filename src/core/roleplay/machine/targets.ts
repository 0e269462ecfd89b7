// Where each part of a game can go from where it is, as far as the tables tell without playing.
import type { Index, ScenarioIr } from '../ir.ts';

/** Beats that a move of `beat` can lead to, the beat itself left out. */
export function beatTargets(ir: ScenarioIr, beat: Index): readonly Index[] {
  const from = ir.beats[beat];
  const moves = (from?.moves ?? []).flatMap((index) => ir.moves[index] ?? []);
  const named = moves.flatMap(({ goes, effects }) => [goes, ...effects.map(({ go }) => go)]);
  const cutOff = from && moves.length > 0 ? [ir.visits[from.visit]?.onPatienceOut ?? -1] : [];
  return others([...named, ...cutOff], beat);
}

/** Stances that a reaction in `stance` can lead to, the stance itself left out. */
export function stanceTargets(ir: ScenarioIr, stance: Index): readonly Index[] {
  const fitting = ir.reactions.filter(({ stances }) => ((stances >> stance) & 1) === 1);
  return others(
    fitting.map(({ to }) => to),
    stance,
  );
}

/** Places of the chain that any move can lead to, `place` left out. */
export function chainTargets(ir: ScenarioIr, place: Index): readonly Index[] {
  return others(
    ir.moves.flatMap(({ effects }) => effects.map(({ chain }) => chain)),
    place,
  );
}

function others(indexes: readonly Index[], self: Index): readonly Index[] {
  return [...new Set(indexes)].filter((index) => index >= 0 && index !== self).sort((a, b) => a - b);
}
