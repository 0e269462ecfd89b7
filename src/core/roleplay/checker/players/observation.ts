// What a learner gets to see of a move's consequences; hidden meters, stance and memory are no part of it.
import { at } from '../../analysis/at.ts';
import type { ScenarioIr } from '../../ir.ts';
import { linesAtStart } from '../../lines.ts';
import type { World } from '../worlds.ts';

/** The same number for two edges, of whatever world, exactly when the learner sees the same after both. */
export type Observer = (world: World, edge: number) => number;

/** Numbers are drawn as they are asked for; one observer for all worlds that are to be compared. */
export function createObserver(): Observer {
  const numbers = new Map<string, number>();
  const seen = new Map<World, Int32Array>();
  return (world, edge) => {
    const own = seen.get(world) ?? new Int32Array(world.graph.moves.length);
    seen.set(world, own);
    const known = at(own, edge);
    if (known > 0) return known;
    const text = observationOf(world, edge);
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    own[edge] = number;
    return number;
  };
}

/**
 * Outcome, answer, the beat and what is said in it, chain, promise, day, facts, ending, and the moves offered next. A
 * line in a type's own voice counts as the line that it replaces: what is said, not how.
 */
function observationOf(world: World, edge: number): string {
  const { ir, graph } = world;
  const target = at(graph.targets, edge);
  const state = graph.states[target];
  if (!state) throw new RangeError(`state ${target}`);
  const answer = ir.moves[at(graph.moves, edge)]?.answers[at(graph.answers, edge)];
  const outcome = ir.reactions[at(graph.reactions, edge)]?.outcome ?? -1;
  return [
    outcome,
    plainLine(ir, answer?.line ?? ''),
    state.beat,
    ...linesAtStart(ir, state).map((line) => plainLine(ir, line)),
    state.chain,
    state.promise,
    state.day,
    state.facts,
    state.ending,
    offeredIds(world, target),
  ].join('|');
}

/** Ids of the moves offered in a state, in order. */
export function offeredIds({ ir, graph }: World, state: number): string {
  return [...graph.moves.subarray(at(graph.first, state), at(graph.first, state + 1))]
    .map((move) => ir.moves[move]?.id)
    .join(',');
}

function plainLine({ typeId }: ScenarioIr, line: string): string {
  return line.endsWith(`-${typeId}`) ? line.slice(0, -typeId.length - 1) : line;
}
