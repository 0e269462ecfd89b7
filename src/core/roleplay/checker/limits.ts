// The numbers that a case has to keep, all in one table; the ones about types depend on how many types there are.

export type Limits = {
  /** States of a scenario, all variants together. */
  readonly statesAtMost: number;
  /** Moves offered in every state that goes on. */
  readonly offeredAtLeast: number;
  readonly offeredAtMost: number;
  /** Kinds of ending that can be reached, the crossing left out. */
  readonly tiersAtLeast: number;
  /** Moves of the median random game that doesn't end in the crossing. */
  readonly movesAtLeast: number;
  readonly movesAtMost: number;
  /** Slips among the first this many moves, of at least this loss in points … */
  readonly slipWithin: number;
  readonly slipLoss: number;
  /** … of which so many per cent can still reach a partial and a full result. */
  readonly slipsPartialPercent: number;
  readonly slipsFullPercent: number;
  /** Random play ends in full in at most so many per cent. */
  readonly randomFullPercent: number;
  /** Seeded games of each player. */
  readonly games: number;
  /** At most so many per cent of random moves lose less than an even move. */
  readonly goodMovesPercent: number;
  /** Different whole points on the value curve of the median game. */
  readonly curveValuesAtLeast: number;
  /** Restarts of the hill-climbed blind player. */
  readonly restarts: number;
  /** Types with which the best blind line may end in full, and with which the reader has to. */
  readonly blindFullAtMost: number;
  readonly readerFullAtLeast: number;
  /** To how many types the reader's briefing narrows it down. */
  readonly briefingTypes: number;
};

/** From how many types of a case on: blind and reader. The last row that is not above the number counts. */
const BY_TYPES = [
  { types: 1, blindFullAtMost: 1, readerFullAtLeast: 1 },
  { types: 2, blindFullAtMost: 1, readerFullAtLeast: 2 },
  { types: 5, blindFullAtMost: 2, readerFullAtLeast: 4 },
  { types: 9, blindFullAtMost: 4, readerFullAtLeast: 8 },
] as const;

/** What a case with so many types has to keep. */
export function limitsFor(types: number): Limits {
  const row = BY_TYPES.findLast((one) => one.types <= types) ?? BY_TYPES[0];
  return {
    statesAtMost: 60_000,
    offeredAtLeast: 3,
    offeredAtMost: 5,
    tiersAtLeast: 3,
    movesAtLeast: 10,
    movesAtMost: 18,
    slipWithin: 4,
    slipLoss: 10,
    slipsPartialPercent: 95,
    slipsFullPercent: 25,
    randomFullPercent: 10,
    games: 1000,
    goodMovesPercent: 60,
    curveValuesAtLeast: 5,
    restarts: 60,
    blindFullAtMost: row.blindFullAtMost,
    readerFullAtLeast: row.readerFullAtLeast,
    briefingTypes: 3,
  };
}
