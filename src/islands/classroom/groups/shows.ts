// What of 分组演练 can stand on the wall: who sits where, and what came out. Ids of the kind `groups`.

export const GROUPS_SHOWS = ['round', 'debrief'] as const;
