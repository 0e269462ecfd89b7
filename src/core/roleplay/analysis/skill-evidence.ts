// What a move showed of the learner's skills, for better and for worse.
import { SKILLS, type Skill } from '../../../schema/words/roleplay.ts';
import { holds } from '../conditions.ts';
import type { MoveIr, ScenarioIr } from '../ir.ts';
import type { GameState } from '../state.ts';

/** `why` names the reason among the scenario's words. */
export type SkillEvidence = { readonly skill: Skill; readonly sign: 1 | -1; readonly why: string };

/** Entries of the move that hold in `before`, the state in which it was made. `outcome`: index into OUTCOMES or -1. */
export function skillEvidence(
  ir: ScenarioIr,
  before: GameState,
  move: MoveIr,
  outcome: number,
): readonly SkillEvidence[] {
  return move.evidence
    .filter(({ when }) => holds(ir, when, before, { outcome, traits: move.traits }))
    .flatMap(({ skill, sign, why }) => {
      const name = SKILLS[skill];
      return name ? [{ skill: name, sign, why }] : [];
    });
}
