// What a step adds to the last line of the gate, and how such numbers are added up.

export type Counts = { readonly passed: number; readonly failed: number };

export const onePassed: Counts = { passed: 1, failed: 0 };
export const oneFailed: Counts = { passed: 0, failed: 1 };

export function sum(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}

/** A suite that ran nothing has shown nothing: 0 tests count as 1 failed. */
export function notEmpty(counts: Counts): Counts {
  return counts.passed + counts.failed === 0 ? oneFailed : counts;
}

/** A command that ends badly although every test passed has failed in another way. */
export function withExit(counts: Counts, isExitOk: boolean): Counts {
  return isExitOk || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
