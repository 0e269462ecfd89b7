// Where the client stands before and after a move, and what in his table made him go there.
import { FAMILIES, type Family, OUTCOMES, type Outcome } from '../../../schema/words/roleplay.ts';
import { conditionText } from '../condition-text.ts';
import type { MoveIr, ScenarioIr } from '../ir.ts';
import type { GameState } from '../state.ts';
import type { StepResult } from '../step.ts';

export type StanceChange = {
  /** Ids of stances; the same where he stays. */
  readonly from: string;
  readonly to: string;
  /** Ids of what he has begun to remember, and what he has let go. */
  readonly remembered: readonly string[];
  readonly forgotten: readonly string[];
  /** Hidden meters after the move, 0..6. */
  readonly trust: number;
  readonly patience: number;
  /** His patience ran out: the visit ended here. */
  readonly isCutOff: boolean;
  /** What decided; undefined where he did not hear the move. */
  readonly why: Reason | undefined;
};

/** `because`: the further conditions of his reaction, as authors write them (`memory.x`, `trust<3`); may be empty. */
export type Reason = {
  readonly family: Family;
  readonly outcome: Outcome;
  readonly because: readonly string[];
};

/** `before` is the state in which `move` was made. */
export function stanceChange(
  ir: ScenarioIr,
  before: GameState,
  move: MoveIr,
  { state: after, reaction, isCutOff }: StepResult,
): StanceChange {
  const ids = (bits: number) => ir.memoryIds.filter((_, bit) => (bits >> bit) & 1);
  return {
    from: stanceId(ir, before.stance),
    to: stanceId(ir, after.stance),
    remembered: ids(after.memory & ~before.memory),
    forgotten: ids(before.memory & ~after.memory),
    trust: after.trust,
    patience: after.patience,
    isCutOff,
    why: reasonOf(ir, move, reaction),
  };
}

function reasonOf(ir: ScenarioIr, move: MoveIr, reaction: number): Reason | undefined {
  const entry = ir.reactions[reaction];
  const outcome = OUTCOMES[entry?.outcome ?? -1];
  const family = FAMILIES[move.family];
  if (!entry || !outcome || !family) return undefined;
  return { family, outcome, because: conditionText(ir, entry.when) };
}

function stanceId(ir: ScenarioIr, index: number): string {
  const stance = ir.stances[index];
  if (!stance) throw new RangeError(`stance ${index} of ${ir.typeId}`);
  return stance.id;
}
