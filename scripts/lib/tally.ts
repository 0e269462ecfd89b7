// Counts checks that passed and failed, says what failed, and ends as the gate reads it: `N passed, N failed`.
export type Tally = {
  /** Records one check; `detail` is printed when it fails. */
  readonly check: (isOk: boolean, name: string, detail?: string) => void;
  /** Prints the last line and sets the exit code. */
  readonly end: () => void;
};

export function startTally(): Tally {
  let passed = 0;
  let failed = 0;
  return {
    check: (isOk, name, detail) => {
      if (isOk) passed += 1;
      else {
        failed += 1;
        console.error(`✗ ${name}${detail ? `\n    ${detail}` : ''}`);
      }
    },
    end: () => {
      console.log(`${passed} passed, ${failed} failed`);
      if (failed > 0 || passed === 0) process.exitCode = 1;
    },
  };
}
