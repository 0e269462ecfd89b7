// Changes of a plan: a block moved, lengthened, dropped, added; what names nothing of the plan changes nothing.
import type { Plan, PlanBlock, PlanSession } from './plan.ts';

/** Where a block is put: before another one of the session, or at its end. */
export type PlanPlace = { readonly session: string; readonly before: string | null };

/** The plan with the block at its new place; its own place, and one in front of itself, change nothing. */
export function withMoved(plan: Plan, block: string, place: PlanPlace): Plan {
  const found = plan.sessions.flatMap(({ blocks }) => blocks).find(({ id }) => id === block);
  if (!found || place.before === block || !hasPlace(plan, place)) return plan;
  return withAdded(withDropped(plan, block), found, place);
}

/** The plan with one more block. */
export function withAdded(plan: Plan, block: PlanBlock, place: PlanPlace): Plan {
  if (!hasPlace(plan, place)) return plan;
  return onSession(plan, place.session, ({ blocks }) => {
    const index = blocks.findIndex(({ id }) => id === place.before);
    const at = index < 0 ? blocks.length : index;
    return [...blocks.slice(0, at), block, ...blocks.slice(at)];
  });
}

/** The plan with that many minutes for a block; its least follows where it would be more. */
export function withMinutes(plan: Plan, block: string, minutes: number): Plan {
  return onBlocks(plan, (blocks) =>
    blocks.map((one) => (one.id === block ? { ...one, minutes, least: Math.min(one.least, minutes) } : one)),
  );
}

/** The plan without a block. */
export function withDropped(plan: Plan, block: string): Plan {
  return onBlocks(plan, (blocks) => blocks.filter(({ id }) => id !== block));
}

function hasPlace({ sessions }: Plan, { session, before }: PlanPlace): boolean {
  const found = sessions.find(({ id }) => id === session);
  return found !== undefined && (before === null || found.blocks.some(({ id }) => id === before));
}

function onSession(
  plan: Plan,
  session: string,
  change: (session: PlanSession) => readonly PlanBlock[],
): Plan {
  const sessions = plan.sessions.map((one) => (one.id === session ? { ...one, blocks: change(one) } : one));
  return { ...plan, sessions };
}

function onBlocks(plan: Plan, change: (blocks: readonly PlanBlock[]) => readonly PlanBlock[]): Plan {
  return {
    ...plan,
    sessions: plan.sessions.map((one) => ({ ...one, blocks: change(one.blocks) })),
  };
}
