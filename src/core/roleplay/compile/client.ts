// A client type as its author wrote it → tables of reactions and of the lines in his bank.
import type { ClientFile, Reaction } from '../../../schema/client.ts';
import { FAMILIES, OUTCOMES } from '../../../schema/words/roleplay.ts';
import type { ReactionIr, ScenarioIr } from '../ir.ts';
import { compileCondition } from './condition.ts';
import { maskOf, type Names } from './names.ts';

export function compileReaction(reaction: Reaction, { stances }: ClientFile, names: Names): ReactionIr {
  return {
    stances: maskOf(reaction.stance ?? stances.map(({ id }) => id), names.stance),
    families: maskOf(reaction.family ?? FAMILIES, names.family),
    when: compileCondition(reaction.when, names),
    outcome: OUTCOMES.indexOf(reaction.outcome),
    trust: reaction.trust ?? 0,
    patience: reaction.patience ?? 0,
    to: reaction.to === undefined ? -1 : names.stance(reaction.to),
    remember: maskOf(reaction.remember, names.memory),
    forget: maskOf(reaction.forget, names.memory),
  };
}

/** `bank[stance][family][outcome]`: line ids in the order of the file; empty where nothing is written. */
export function compileBank({ stances, lines }: ClientFile): ScenarioIr['bank'] {
  return stances.map(({ id }) =>
    FAMILIES.map((family) =>
      OUTCOMES.map((outcome) => (lines[id]?.[family]?.[outcome] ?? []).map((line) => line.id)),
    ),
  );
}
