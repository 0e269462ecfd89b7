// What a block shows on the wall, one after the other: its title, then the projector lines of its lessons.
import type { Show } from '../desk/desk-bodies.ts';
import type { WallScript } from '../script/lesson-script.ts';
import type { PlanBlock } from './plan.ts';

/** Stands between a block's id and a line's. */
const DIVIDER = '/';

/** Which block, and which of its lines ('' for its title), a `block` on the wall is. */
export function blockStep(id: string): { readonly block: string; readonly line: string } {
  const [block = '', line = ''] = id.split(DIVIDER);
  return { block, line };
}

/** Everything that a block shows, in order. Only a block that talks goes through its lines: who practises needs the task. */
export function blockSteps(block: PlanBlock, scripts: readonly WallScript[]): readonly Show[] {
  const lines =
    block.kind === 'talk'
      ? block.lessons.flatMap((lesson) => scripts.find(({ id }) => id === lesson)?.lines ?? [])
      : [];
  return ['', ...lines.map(({ id }) => id)].map((line) => ({
    kind: 'block',
    id: line === '' ? block.id : `${block.id}${DIVIDER}${line}`,
  }));
}

/** The step after (`by` 1) or before (`by` -1) what is shown; from elsewhere, the first one. Undefined at either end. */
export function stepFrom(steps: readonly Show[], show: Show | undefined, by: 1 | -1): Show | undefined {
  const at = steps.findIndex(({ kind, id }) => kind === show?.kind && id === show.id);
  return at < 0 ? steps[0] : steps[at + by];
}
