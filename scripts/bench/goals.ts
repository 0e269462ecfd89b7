// Prints what was measured, each figure beside its goal, and remembers whether one was missed.

export type Goals = {
  /** A figure with a goal that it may not exceed. */
  readonly goal: (what: string, value: number, atMost: number, unit: string) => void;
  /** A figure without a goal, for comparison. */
  readonly note: (what: string, value: number, unit: string) => void;
  readonly missed: () => number;
};

export function startGoals(): Goals {
  let missed = 0;
  const line = (mark: string, what: string, value: number, unit: string) =>
    `${mark.padEnd(7)}${what.padEnd(62)}${value.toFixed(1).padStart(9)} ${unit.padEnd(3)}`;
  return {
    goal: (what, value, atMost, unit) => {
      // A figure that isn't one was not measured.
      const isMet = value <= atMost;
      if (!isMet) missed += 1;
      console.log(`${line(isMet ? 'met' : 'MISSED', what, value, unit)} (goal ≤ ${atMost} ${unit})`);
    },
    note: (what, value, unit) => console.log(line('', what, value, unit)),
    missed: () => missed,
  };
}

/** The value below which that part (0 to 1) of the figures lies. */
export function quantile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
