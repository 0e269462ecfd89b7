// Where games of a scenario went: every beat with the doors that were taken, seen and left shut, or never seen.
import type { Index, ScenarioIr } from './ir.ts';
import { offeredMoves } from './offered.ts';
import { moveIndex } from './play-move.ts';
import { initialState } from './state.ts';
import { step } from './step.ts';

/** A game on the map: its start variant and the ids of its moves. */
export type MappedLine = { readonly variant: Index; readonly moves: readonly string[] };

/** A move as a door: by how many games it was taken, and in how many it was there to be taken. */
export type Door = { readonly move: string; readonly taken: number; readonly seen: number };

/** A beat: how many games came by, and its doors in the order of the file. */
export type MapBeat = {
  readonly beat: string;
  readonly isFinal: boolean;
  readonly games: number;
  readonly doors: readonly Door[];
};

/** A visit with its beats in the order of the file. */
export type MapVisit = { readonly visit: string; readonly beats: readonly MapBeat[] };

/** The map of a scenario under some games. A game counts once a door; moves that it can't make any more are left out. */
export function pathMap(ir: ScenarioIr, lines: readonly MappedLine[]): readonly MapVisit[] {
  const walks = lines.map((line) => walkOf(ir, line));
  const countIn = (pick: (walk: Walk) => ReadonlySet<Index>, index: Index) =>
    walks.filter((walk) => pick(walk).has(index)).length;
  const doorOf = (index: Index): readonly Door[] => {
    const move = ir.moves[index];
    if (!move) return [];
    const taken = countIn((walk) => walk.taken, index);
    return [{ move: move.id, taken, seen: countIn((walk) => walk.seen, index) }];
  };
  return ir.visits.map(({ id }, visit) => ({
    visit: id,
    beats: ir.beats.flatMap((beat, index) =>
      beat.visit === visit
        ? [
            {
              beat: beat.id,
              isFinal: beat.isFinal,
              games: countIn((walk) => walk.beats, index),
              doors: beat.moves.flatMap(doorOf),
            },
          ]
        : [],
    ),
  }));
}

type Walk = {
  readonly beats: ReadonlySet<Index>;
  readonly seen: ReadonlySet<Index>;
  readonly taken: ReadonlySet<Index>;
};

function walkOf(ir: ScenarioIr, { variant, moves }: MappedLine): Walk {
  const walk = { beats: new Set<Index>(), seen: new Set<Index>(), taken: new Set<Index>() };
  if (variant >= ir.variants.length) return walk;
  let state = initialState(ir, variant);
  walk.beats.add(state.beat);
  for (const id of moves) {
    for (const offered of offeredMoves(ir, state)) walk.seen.add(offered);
    const index = moveIndex(ir, id);
    const made = step(ir, state, index);
    if (!made) return walk;
    walk.taken.add(index);
    state = made.state;
    walk.beats.add(state.beat);
  }
  for (const offered of offeredMoves(ir, state)) walk.seen.add(offered);
  return walk;
}
