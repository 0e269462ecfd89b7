// The moves that are offered, as cards to raise.
import { movesOffered } from '../../../core/roleplay/moves-offered.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';
import type { GameState } from '../../../core/roleplay/state.ts';
import { letterOf } from '../../quiz/answers/answer-props.ts';

export type MoveOption = { readonly id: string; readonly letter: string; readonly words: string };

/** In the order of the scenario: the same letters on the desk, on the wall and in the review. */
export function moveOptions(scenario: Scenario, state: GameState): readonly MoveOption[] {
  return movesOffered(scenario, state).map(({ id, text }, place) => ({
    id,
    letter: letterOf(place),
    words: text,
  }));
}
