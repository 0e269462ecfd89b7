// One game of a player without a head for words: the choices he had, and which he took.
import type { Choice } from '../../analysis/choices.ts';
import type { World } from '../worlds.ts';

export type Turn = { readonly choices: readonly Choice[]; readonly chosen: Choice };

export type Game = {
  readonly world: World;
  readonly turns: readonly Turn[];
  /** Number of the last state; an ended one, unless play ran into a dead end. */
  readonly end: number;
};
