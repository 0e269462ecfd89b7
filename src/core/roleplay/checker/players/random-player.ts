// The player who takes any of the offered moves, each as likely as the other.
import { choicesAt } from '../../analysis/choices.ts';
import type { World } from '../worlds.ts';
import type { Game, Turn } from './game.ts';

/** `random` gives numbers in [0, 1). */
export function playRandomly(world: World, random: () => number): Game {
  const turns: Turn[] = [];
  let state = 0;
  for (;;) {
    const choices = choicesAt(world.table, state);
    const chosen = choices[Math.floor(random() * choices.length)];
    if (!chosen) return { world, turns, end: state };
    turns.push({ choices, chosen });
    state = chosen.target;
  }
}
