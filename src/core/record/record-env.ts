// What making events needs from the world, passed in so that rules stay pure.

/** `now`: wall clock, UTC ms; `tzOffsetMin`: minutes east of UTC at a moment (Shanghai: 480), 0 when not given. */
export type RecordEnv = {
  readonly now: () => number;
  readonly tzOffsetMin?: (atMs: number) => number;
};
