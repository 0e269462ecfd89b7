// What the clicker goes through, by the page that the desk stands at: one list of steps for each kind that has some.
import { blockSteps, type DeckPage, stepIndex } from '../../../core/classroom/agenda/block-steps.ts';
import type { PlanBlock } from '../../../core/classroom/agenda/plan.ts';
import type { Show, ShowKind } from '../../../core/classroom/desk/desk-bodies.ts';
import type { WallScript } from '../../../core/classroom/script/lesson-script.ts';
import { slideSteps } from '../slides/slide-steps.ts';

export type StepsAt = {
  /** The page that the desk stands at, or stood at before a poll or a game was put in. */
  readonly page: Show | undefined;
  /** The block that the room is with. */
  readonly block: PlanBlock | undefined;
  readonly scripts: readonly WallScript[];
  readonly deck: readonly DeckPage[];
};

const STEPS: { readonly [K in ShowKind]?: (at: StepsAt) => readonly Show[] } = {
  slide: ({ page }) => slideSteps(page?.id ?? ''),
};

/** The steps around the page: the block's where it is one of them, else those of its kind; a kind without any goes back to the block. */
export function stepsAt(at: StepsAt): readonly Show[] {
  const ofBlock = at.block ? blockSteps(at.block, at.scripts, at.deck) : [];
  const own = at.page && STEPS[at.page.kind];
  return own && stepIndex(ofBlock, at.page) < 0 ? own(at) : ofBlock;
}
