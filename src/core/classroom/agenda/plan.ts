// The plan of a day: sessions of blocks, made from a preset and then the room's own.
import type { AgendaBlock, AgendaPreset } from '../../../schema/agenda.ts';
import type { BlockKind } from '../../../schema/words/agenda.ts';

/** What a block points at, by ids of the course. */
export const BLOCK_LISTS = ['lessons', 'cases', 'cuts', 'drills', 'activities'] as const;
export type BlockList = (typeof BLOCK_LISTS)[number];

/** A block of a room's day; `least` (minutes) is what a late room doesn't cut it below, `how` is '' where nothing is said. */
export type PlanBlock = {
  readonly id: string;
  readonly kind: BlockKind;
  readonly minutes: number;
  readonly least: number;
  readonly title: string;
  readonly how: string;
  readonly instead: 'pre' | 'post';
} & { readonly [L in BlockList]: readonly string[] };

/** `startAt`: UTC ms. */
export type PlanSession = {
  readonly id: string;
  readonly title: string;
  readonly startAt: number;
  readonly blocks: readonly PlanBlock[];
};

/** `pre` and `post`: ids of lessons that the preset leaves to the days before and after. */
export type Plan = {
  readonly preset: string;
  readonly sessions: readonly PlanSession[];
  readonly pre: readonly string[];
  readonly post: readonly string[];
};

/** What of a block stays when nobody says how much; the rest may go when the room is late. Percent, by kind. */
const LEAST_PERCENT: { readonly [K in BlockKind]: number } = {
  talk: 60,
  discussion: 70,
  practice: 75,
  break: 70,
  lunch: 75,
  debrief: 100,
};

/** Minutes that a block of that kind and length keeps where its author says nothing. */
export function leastMinutes(kind: BlockKind, minutes: number): number {
  return Math.ceil((minutes * LEAST_PERCENT[kind]) / 100);
}

/** A preset as the plan of a room; `startOf` gives the moment (UTC ms) of a session's HH:MM. */
export function planFromPreset(
  preset: AgendaPreset,
  startOf: (session: AgendaPreset['sessions'][number], index: number) => number,
): Plan {
  return {
    preset: preset.id,
    sessions: preset.sessions.map((session, index) => ({
      id: session.id,
      title: session.title,
      startAt: startOf(session, index),
      blocks: session.blocks.map(planBlock),
    })),
    pre: preset.pre,
    post: preset.post,
  };
}

function planBlock(block: AgendaBlock): PlanBlock {
  const {
    id,
    kind,
    minutes,
    title,
    lessons = [],
    cases = [],
    cuts = [],
    drills = [],
    activities = [],
  } = block;
  return {
    id,
    kind,
    minutes,
    least: block.least ?? leastMinutes(kind, minutes),
    title,
    how: block.how ?? '',
    instead: block.instead ?? 'post',
    lessons,
    cases,
    cuts,
    drills,
    activities,
  };
}

/** All blocks of a plan, in order. */
export function blocksOf(plan: Plan): readonly PlanBlock[] {
  return plan.sessions.flatMap(({ blocks }) => blocks);
}

/** The session that holds a block. */
export function sessionOf(plan: Plan, block: string): PlanSession | undefined {
  return plan.sessions.find(({ blocks }) => blocks.some(({ id }) => id === block));
}

/** Minutes of some blocks together. */
export function minutesOf(blocks: readonly PlanBlock[]): number {
  return blocks.reduce((sum, { minutes }) => sum + minutes, 0);
}
