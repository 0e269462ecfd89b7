// Proves how a finished step is judged: crashes, zero tests, missing counts and floors all count as failed.
import { expect, test } from 'vitest';
import { judge, type Remains } from '../../../scripts/gate/step-result.ts';
import type { Step } from '../../../scripts/gate/steps.ts';

const base: Step = { name: 'sample', run: 'x.ts', count: 'exit', isFast: true };
const fine: Remains = { isExitOk: true, stdout: '', report: undefined };
const counts = (step: Partial<Step>, remains: Partial<Remains>, floor = {}) =>
  judge({ ...base, ...step }, { ...fine, ...remains }, floor).counts;

const vitestReport = (passed: number): string =>
  JSON.stringify({
    numTotalTests: passed,
    success: true,
    testResults: [
      {
        status: 'passed',
        assertionResults: Array.from({ length: passed }, () => ({ status: 'passed', failureMessages: [] })),
      },
    ],
  });

test('a step without numbers counts as one, by its exit', () => {
  expect(counts({}, {})).toEqual({ passed: 1, failed: 0 });
  expect(counts({}, { isExitOk: false })).toEqual({ passed: 0, failed: 1 });
});

test('a last line with numbers wins over the exit', () => {
  expect(counts({}, { stdout: 'some words\n12 passed, 3 failed\n\n', isExitOk: false })).toEqual({
    passed: 12,
    failed: 3,
  });
});

test('only the last line counts', () => {
  expect(counts({ count: 'line' }, { stdout: '12 passed, 0 failed\nTypeError: boom' })).toEqual({
    passed: 0,
    failed: 1,
  });
  expect(counts({ count: 'line' }, { stdout: 'about 12 passed, 0 failed' })).toEqual({
    passed: 0,
    failed: 1,
  });
});

test('coloured numbers are read', () => {
  expect(counts({ count: 'line' }, { stdout: '\u001b[32m4 passed, 0 failed\u001b[39m' })).toEqual({
    passed: 4,
    failed: 0,
  });
});

test('a bad end although all passed is one failure', () => {
  expect(counts({ count: 'line' }, { stdout: '6 passed, 0 failed', isExitOk: false })).toEqual({
    passed: 6,
    failed: 1,
  });
  expect(counts({ count: 'vitest' }, { report: vitestReport(2), isExitOk: false })).toEqual({
    passed: 2,
    failed: 1,
  });
});

test('a good end with failures keeps the failures', () => {
  expect(counts({ count: 'line' }, { stdout: '6 passed, 2 failed' })).toEqual({ passed: 6, failed: 2 });
});

test('zero tests are one failure', () => {
  expect(counts({ count: 'line' }, { stdout: '0 passed, 0 failed' })).toEqual({ passed: 0, failed: 1 });
  expect(counts({ count: 'playwright' }, { report: '{"suites":[],"errors":[]}' })).toEqual({
    passed: 0,
    failed: 1,
  });
});

test.each(['vitest', 'playwright'] as const)(
  'a %s step without report is one failure, whatever it printed',
  (count) => {
    expect(counts({ count }, { stdout: '9 passed, 0 failed' })).toEqual({ passed: 0, failed: 1 });
  },
);

test('below the floor is one failure more', () => {
  const step: Partial<Step> = { count: 'vitest', suite: 'unit' };
  expect(counts(step, { report: vitestReport(3) }, { unit: 3 })).toEqual({ passed: 3, failed: 0 });
  expect(counts(step, { report: vitestReport(3) }, { unit: 4 })).toEqual({ passed: 3, failed: 1 });
});

test('a suite without a floor fails but may raise the floor', () => {
  const judged = judge({ ...base, count: 'vitest', suite: 'unit' }, { ...fine, report: vitestReport(3) }, {});
  expect(judged.counts).toEqual({ passed: 3, failed: 1 });
  expect(judged.cleanPassed).toBe(3);
});

test('a step with a failure may not raise the floor', () => {
  const judged = judge(
    { ...base, count: 'line', suite: 'unit' },
    { ...fine, stdout: '3 passed, 1 failed' },
    { unit: 1 },
  );
  expect(judged.cleanPassed).toBeUndefined();
});
