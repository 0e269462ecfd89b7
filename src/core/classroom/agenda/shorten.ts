// What a late room can shorten: which blocks, to how many minutes, and why these; a debrief never below its least.
import type { BlockKind } from '../../../schema/words/agenda.ts';
import type { SessionClock } from './day-clock.ts';
import type { PlanBlock } from './plan.ts';

/** In this order: what was only told can be read at home, what was tried can't; pauses before looking back. */
export const SHORTEN_ORDER: readonly BlockKind[] = [
  'talk',
  'discussion',
  'practice',
  'break',
  'lunch',
  'debrief',
];

/** Below this nobody needs to do anything. Minutes. */
export const LATE_ENOUGH_MIN = 5;

/** A block and the minutes it should have; the reason goes by its kind. */
export type Shortening = { readonly block: PlanBlock; readonly toMin: number };

/** `leftMin`: what can't be had by shortening. */
export type Proposal = { readonly cuts: readonly Shortening[]; readonly leftMin: number };

/** What brings the session back to its promise: the blocks ahead, by kind, those with the most to spare first. */
export function proposeShortening({ rows, lateMin }: SessionClock): Proposal {
  if (lateMin < LATE_ENOUGH_MIN) return { cuts: [], leftMin: 0 };
  const ahead = rows.filter(({ phase }) => phase === 'ahead').map(({ block }) => block);
  const spare = ({ minutes, least }: PlanBlock) => Math.max(0, minutes - least);
  const inOrder = SHORTEN_ORDER.flatMap((kind) =>
    ahead.filter((block) => block.kind === kind).sort((a, b) => spare(b) - spare(a)),
  );
  let leftMin = lateMin;
  const cuts = inOrder.flatMap((block): readonly Shortening[] => {
    const cut = Math.min(leftMin, spare(block));
    leftMin -= cut;
    return cut > 0 ? [{ block, toMin: block.minutes - cut }] : [];
  });
  return { cuts, leftMin };
}
