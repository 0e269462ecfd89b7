// What the clicker goes through, by what is on the wall: one list of steps for each kind that has some.
import { blockSteps } from '../../../core/classroom/agenda/block-steps.ts';
import type { PlanBlock } from '../../../core/classroom/agenda/plan.ts';
import type { Show, ShowKind } from '../../../core/classroom/desk/desk-bodies.ts';
import type { DeskCourse } from '../../../core/classroom/script/desk-course.ts';
import { slideSteps } from '../slides/slide-steps.ts';

export type StepsAt = {
  readonly show: Show | undefined;
  /** The block that the room is with. */
  readonly block: PlanBlock | undefined;
  readonly course: DeskCourse;
};

const STEPS: { readonly [K in ShowKind]?: (at: StepsAt) => readonly Show[] } = {
  slide: ({ show }) => slideSteps(show?.id ?? ''),
};

/** The steps around what is shown; a kind without its own goes through the block's. */
export function stepsAt(at: StepsAt): readonly Show[] {
  const own = at.show && STEPS[at.show.kind];
  if (own) return own(at);
  return at.block ? blockSteps(at.block, wallScripts(at.course)) : [];
}

function wallScripts({ lessons }: DeskCourse) {
  return lessons.map(({ id, title, sections }) => ({
    id,
    title,
    lines: sections.flatMap(({ lines }) => lines),
  }));
}
