// The reader: knows the case and the types of his briefing, and narrows down from what he sees who sits there and what is true.
import { at } from '../../analysis/at.ts';
import { type Choice, choicesAt } from '../../analysis/choices.ts';
import type { World } from '../worlds.ts';
import type { Game, Turn } from './game.ts';
import { observationOf, offeredIds } from './observation.ts';

/** A world that may be the true one, and where its game stands. */
type Guess = { readonly world: World; readonly state: number };

/** Differences below this are none: means over several worlds are summed in floating point. */
const SAME = 1e-9;

/**
 * Plays in `world` the move with the highest mean best reachable result over all worlds of the briefing that agree with
 * what was seen so far; of equals the highest mean value, then the first offered or, with `random`, any.
 */
export function playReading(world: World, briefing: readonly World[], random?: () => number): Game {
  const turns: Turn[] = [];
  let state = 0;
  let guesses: readonly Guess[] = briefing
    .map((one) => ({ world: one, state: 0 }))
    .filter((guess) => offeredIds(guess.world, 0) === offeredIds(world, 0));
  for (;;) {
    const choices = choicesAt(world.table, state);
    const chosen = mostPromising(world, choices, guesses, random);
    if (!chosen) return { world, turns, end: state };
    turns.push({ choices, chosen });
    guesses = stillPossible(world, state, chosen, guesses);
    state = chosen.target;
  }
}

function mostPromising(
  world: World,
  choices: readonly Choice[],
  guesses: readonly Guess[],
  random?: () => number,
): Choice | undefined {
  const rated = choices.map((choice) => {
    const id = world.ir.moves[choice.move]?.id;
    let best = 0;
    let value = 0;
    for (const guess of guesses) {
      const target = at(guess.world.table.targets, edgeBy(guess, id));
      best += at(guess.world.table.bests, target) / guesses.length;
      value += at(guess.world.table.values, target) / guesses.length;
    }
    return { choice, best, value };
  });
  const best = Math.max(...rated.map((one) => one.best));
  const goals = rated.filter((one) => best - one.best < SAME);
  const value = Math.max(...goals.map((one) => one.value));
  const equals = goals.filter((one) => value - one.value < SAME);
  return equals[random ? Math.floor(random() * equals.length) : 0]?.choice;
}

function stillPossible(
  world: World,
  state: number,
  chosen: Choice,
  guesses: readonly Guess[],
): readonly Guess[] {
  const id = world.ir.moves[chosen.move]?.id;
  const seen = observationOf(world, edgeBy({ world, state }, id));
  return guesses.flatMap((guess) => {
    const edge = edgeBy(guess, id);
    return observationOf(guess.world, edge) === seen
      ? [{ world: guess.world, state: at(guess.world.table.targets, edge) }]
      : [];
  });
}

/** The edge of the move with this id; worlds in which other moves are offered were ruled out before. */
function edgeBy({ world: { ir, table }, state }: Guess, id: string | undefined): number {
  for (let edge = at(table.first, state); edge < at(table.first, state + 1); edge += 1)
    if (ir.moves[at(table.moves, edge)]?.id === id) return edge;
  throw new RangeError(`${id} is not offered in state ${state} of ${ir.typeId}`);
}
