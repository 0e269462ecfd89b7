// The kinds of blocks of a day in a room, and how the minutes of a day may be shared among them.

/** Talk to the room, practice, discussion, looking back at what was played; pauses. */
export const BLOCK_KINDS = ['talk', 'practice', 'discussion', 'debrief', 'break', 'lunch'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** Kinds that come on top of the minutes of a day. */
export const PAUSES: readonly BlockKind[] = ['break', 'lunch'];

/** Of `ofMin` minutes of teaching; a shorter day in proportion (syllabus of the course). */
export const MINUTE_SHARES = {
  ofMin: 360,
  talkMostMin: 200,
  practiceLeastMin: 110,
  debriefLeastMin: 40,
} as const;

/** How many teaching blocks a preset has. */
export const BLOCK_COUNT = { least: 8, most: 12 } as const;
