// Judges a finished step from what it left behind: exit, output, report, floor.
import { type Counts, notEmpty, oneFailed, onePassed, withExit } from './count/counts.ts';
import { lastLineCounts } from './count/last-line.ts';
import { playwrightCounts } from './count/playwright-counts.ts';
import { vitestCounts } from './count/vitest-counts.ts';
import { type Floor, floorComplaint } from './floor-rules.ts';
import type { Step } from './steps.ts';

/** What a command left behind. */
export type Remains = {
  readonly isExitOk: boolean;
  readonly stdout: string;
  /** Text of the JSON report; undefined when none was written. */
  readonly report: string | undefined;
};

export type Judgement = {
  readonly counts: Counts;
  /** Passed tests that may raise the floor; undefined when anything in the step itself failed. */
  readonly cleanPassed?: number;
  readonly complaints: readonly string[];
};

export function judge(step: Step, remains: Remains, floor: Floor | undefined): Judgement {
  const read = countsOf(step, remains);
  if (!read) return { counts: oneFailed, complaints: [`${step.name}: no count where one was expected`] };
  const complaints: string[] = [];
  const filled = notEmpty(read);
  if (filled !== read) complaints.push(`${step.name}: ran 0 tests`);
  const counts = withExit(filled, remains.isExitOk);
  if (counts !== filled) complaints.push(`${step.name}: ended with an error although no test failed`);
  const below = step.suite === undefined ? undefined : floorComplaint(floor, step.suite, counts.passed);
  const clean = counts.failed === 0 ? { cleanPassed: counts.passed } : {};
  if (below === undefined) return { counts, ...clean, complaints };
  return { counts: { ...counts, failed: counts.failed + 1 }, ...clean, complaints: [...complaints, below] };
}

function countsOf(step: Step, { isExitOk, stdout, report }: Remains): Counts | undefined {
  switch (step.count) {
    case 'vitest':
      return vitestCounts(report ?? '');
    case 'playwright':
      return playwrightCounts(report ?? '');
    case 'line':
      return lastLineCounts(stdout);
    case 'exit':
      return lastLineCounts(stdout) ?? (isExitOk ? onePassed : oneFailed);
    default:
      return step.count satisfies never;
  }
}
