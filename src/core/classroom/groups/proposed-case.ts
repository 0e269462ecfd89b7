// The case that the day means for its practice in groups.
import { type AgendaState, currentBlock } from '../agenda/agenda-state.ts';
import { blocksOf, type PlanBlock } from '../agenda/plan.ts';

/** Of the block at hand, else of the next one that is still to come; undefined where no block of the day names one. */
export function proposedCase(agenda: AgendaState): string | undefined {
  const blocks = agenda.plan ? blocksOf(agenda.plan) : [];
  const now = currentBlock(agenda);
  const ahead = blocks.filter(({ id }) => !agenda.runs.some(({ block }) => block === id));
  return [...(now ? [now] : []), ...ahead].find(isInGroups)?.cases[0];
}

/** A case with its key moves is played by the whole room. */
function isInGroups({ kind, cases, cuts }: PlanBlock): boolean {
  return kind === 'practice' && cases.length > 0 && cuts.length === 0;
}
