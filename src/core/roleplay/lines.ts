// What is said: which lines follow from a move, and which open a beat.
import { seededRandom, shuffled } from '../quiz/random.ts';
import { holds } from './conditions.ts';
import type { Index, ScenarioIr } from './ir.ts';
import type { GameState } from './state.ts';
import type { StepResult } from './step.ts';

/** Ids of the lines at the start of the beat of `state`: none or one. The beat's scene is shown before them. */
export function linesAtStart(ir: ScenarioIr, state: GameState): readonly string[] {
  const spoken = ir.beats[state.beat]?.says.find(({ when }) => holds(ir, when, state));
  return spoken ? [spoken.line] : [];
}

/**
 * Ids of the lines that follow from a move, in order: from the bank, the answer, then `linesAtStart` where the beat changed.
 *
 * @param seed of the run; draws the order in which a cell of the bank is used
 * @param used line ids that this run has shown
 * @param before the state in which the move was made
 * @param result what `step` made of it
 */
export function linesAfter(
  ir: ScenarioIr,
  seed: number,
  used: ReadonlySet<string>,
  before: GameState,
  moveIndex: Index,
  result: StepResult,
): readonly string[] {
  const answer = ir.moves[moveIndex]?.answers[result.answer];
  const isCrossing = result.state.ending === ir.crossing;
  return [
    ...(answer?.isOwnVoice ? [] : fromBank(ir, seed, used, before, moveIndex, result)),
    ...(answer ? [answer.line] : []),
    ...(result.state.beat === before.beat || isCrossing ? [] : linesAtStart(ir, result.state)),
  ];
}

/** None when the key man did not hear the move. A cell that is used up begins anew. */
function fromBank(
  ir: ScenarioIr,
  seed: number,
  used: ReadonlySet<string>,
  before: GameState,
  moveIndex: Index,
  { outcome }: StepResult,
): readonly string[] {
  const family = ir.moves[moveIndex]?.family ?? -1;
  const cell = ir.bank[before.stance]?.[family]?.[outcome] ?? [];
  const order = shuffled(cell, seededRandom(`${seed}/${before.stance}/${family}/${outcome}`));
  const line = order.find((id) => !used.has(id)) ?? order[0];
  return line === undefined ? [] : [line];
}
