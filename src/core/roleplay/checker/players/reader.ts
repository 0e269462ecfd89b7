// The reader: knows the case and the types of his briefing, and narrows down from what he sees who sits there and what is true.
import { at } from '../../analysis/at.ts';
import { choicesAt } from '../../analysis/choices.ts';
import type { World } from '../worlds.ts';
import { type Belief, LOOKAHEAD, offered, outcomes, prospect, SAME, sum } from './belief.ts';
import type { Game, Turn } from './game.ts';
import { createObserver, type Observer, offeredIds } from './observation.ts';

/** Plays in one of the worlds of his briefing. With `random` he chooses among moves that promise the same. */
export type Reader = (world: World, random?: () => number) => Game;

/**
 * Plays the move with the highest mean result over all worlds that agree with what was seen so far, looking a few moves
 * ahead at what he would see and do then; of equals the one that tells most apart, then the highest mean value, then
 * the first offered.
 */
export function createReader(briefing: readonly World[]): Reader {
  const observe = createObserver();
  const numbers = new Map(briefing.map((world, index) => [world, index]));
  const decisions = new Map<string, readonly number[]>();
  const decide = (belief: Belief): readonly number[] => {
    const key = belief.map(({ world, state }) => `${numbers.get(world)}:${state}`).join(' ');
    const known = decisions.get(key) ?? mostPromising(belief, observe);
    decisions.set(key, known);
    return known;
  };
  return (world, random) => {
    const turns: Turn[] = [];
    let state = 0;
    let belief: Belief = briefing
      .map((one) => ({ world: one, state: 0 }))
      .filter((guess) => offeredIds(guess.world, 0) === offeredIds(world, 0));
    for (;;) {
      const choices = choicesAt(world.table, state);
      const equals = decide(belief);
      const place = equals[random ? Math.floor(random() * equals.length) : 0];
      const chosen = choices[place ?? -1];
      if (place === undefined || !chosen) return { world, turns, end: state };
      turns.push({ choices, chosen });
      belief = outcomes(belief, place, observe).find((next) => next.some((one) => one.world === world)) ?? [];
      state = chosen.target;
    }
  };
}

/** Places of the best moves among those offered: several only where nothing tells them apart. */
function mostPromising(belief: Belief, observe: Observer): readonly number[] {
  const rated = offered(belief).map((_, place) => {
    const next = outcomes(belief, place, observe);
    return {
      place,
      result: sum(next, (one) => prospect(one, LOOKAHEAD - 1, observe)),
      groups: next.length,
      value: sum(next.flat(), ({ world, state }) => at(world.table.values, state)),
    };
  });
  const best = (list: typeof rated, of: (one: (typeof rated)[number]) => number) => {
    const top = Math.max(...list.map(of));
    return list.filter((one) => top - of(one) < SAME);
  };
  const first = best(rated, ({ result }) => result);
  return best(
    best(first, ({ groups }) => groups),
    ({ value }) => value,
  ).map(({ place }) => place);
}
