// What a block shows on the wall, one after the other: its title, then the pages or the projector lines of its lessons.
import type { Show } from '../desk/desk-bodies.ts';
import type { WallScript } from '../script/lesson-script.ts';
import type { PlanBlock } from './plan.ts';

/** Stands between a block's id and a line's. */
const DIVIDER = '/';

/** A page of the trainer's deck that isn't hidden; the deck is in his order. */
export type DeckPage = { readonly id: string; readonly lesson: string };

/** Which block, and which of its lines ('' for its title), a `block` on the wall is. */
export function blockStep(id: string): { readonly block: string; readonly line: string } {
  const [block = '', line = ''] = id.split(DIVIDER);
  return { block, line };
}

/**
 * Everything that a block shows, in order. A block that talks goes through the pages of its lessons, or, where there is no
 * deck, through their lines; who practises needs the task: the pages of the block's activities.
 */
export function blockSteps(
  block: PlanBlock,
  scripts: readonly WallScript[],
  deck: readonly DeckPage[],
): readonly Show[] {
  return [
    { kind: 'block', id: block.id },
    ...(deck.length > 0 ? pagesOf(block, deck) : linesOf(block, scripts)),
  ];
}

function pagesOf({ kind, lessons, activities }: PlanBlock, deck: readonly DeckPage[]): readonly Show[] {
  const pages =
    kind === 'talk'
      ? lessons.flatMap((lesson) => deck.filter((page) => page.lesson === lesson))
      : deck.filter(({ id }) => activities.includes(firstPage(id)));
  return pages.map(({ id }) => ({ kind: 'slide', id }));
}

/** What doesn't fit on one page goes on over `<id>.2`, `<id>.3` …: the id of the first of them. */
export function firstPage(id: string): string {
  return id.split('.')[0] ?? id;
}

function linesOf({ id: block, kind, lessons }: PlanBlock, scripts: readonly WallScript[]): readonly Show[] {
  if (kind !== 'talk') return [];
  return lessons
    .flatMap((lesson) => scripts.find(({ id }) => id === lesson)?.lines ?? [])
    .map(({ id }) => ({ kind: 'block', id: `${block}${DIVIDER}${id}` }));
}

/**
 * The step after (`by` 1) or before (`by` -1) what is shown; undefined at either end. What is no step was put in behind `page`:
 * forward goes on after it, back to it; from quite elsewhere it is the first step.
 */
export function stepFrom(
  steps: readonly Show[],
  show: Show | undefined,
  by: 1 | -1,
  page?: Show,
): Show | undefined {
  const at = stepIndex(steps, show);
  if (at >= 0) return steps[at + by];
  const left = stepIndex(steps, page);
  if (left < 0) return steps[0];
  return (by === 1 ? steps[left + 1] : undefined) ?? steps[left];
}

/** Where among the steps what is shown stands; -1 where it is none of them. */
export function stepIndex(steps: readonly Show[], show: Show | undefined): number {
  return steps.findIndex(({ kind, id }) => kind === show?.kind && id === show.id);
}
