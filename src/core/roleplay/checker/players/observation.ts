// What a learner gets to see of a move's consequences; hidden meters, stance and memory are no part of it.
import { at } from '../../analysis/at.ts';
import type { ScenarioIr } from '../../ir.ts';
import { linesAtStart } from '../../lines.ts';
import type { World } from '../worlds.ts';

/**
 * One text that is the same exactly when the learner sees the same: outcome, answer, the beat and what is said in it,
 * chain, promise, day, facts, ending, and the moves that are offered next. A line in a type's own voice counts as the
 * line that it replaces: what is said, not how.
 */
export function observationOf(world: World, edge: number): string {
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
