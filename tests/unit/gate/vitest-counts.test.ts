// Proves that nothing but a plain pass in a Vitest report counts as passed.
import { expect, test } from 'vitest';
import { vitestCounts } from '../../../scripts/gate/count/vitest-counts.ts';

type TestEntry = { readonly status: string; readonly failureMessages?: readonly string[] };

function report(
  files: readonly { status?: string; tests: readonly TestEntry[] }[],
  over: Record<string, unknown> = {},
): string {
  const testResults = files.map(({ status = 'passed', tests }) => ({
    status,
    assertionResults: tests.map((one) => ({ failureMessages: [], ...one })),
  }));
  const all = testResults.flatMap((file) => file.assertionResults);
  const success = testResults.every((file) => file.status === 'passed');
  return JSON.stringify({ numTotalTests: all.length, success, testResults, ...over });
}

const pass: TestEntry = { status: 'passed' };

test('plain passes count as passed', () => {
  expect(vitestCounts(report([{ tests: [pass, pass] }, { tests: [pass] }]))).toEqual({
    passed: 3,
    failed: 0,
  });
});

test.each(['failed', 'skipped', 'pending', 'todo', 'disabled', 'something new'])(
  '%s counts as failed',
  (status) => {
    expect(vitestCounts(report([{ tests: [pass, { status }] }]))).toEqual({ passed: 1, failed: 1 });
  },
);

test('a pass that needed a second try counts as failed', () => {
  const retried: TestEntry = { status: 'passed', failureMessages: ['first try: boom'] };
  expect(vitestCounts(report([{ tests: [pass, retried] }]))).toEqual({ passed: 1, failed: 1 });
});

test('a file that could not be loaded is one failure', () => {
  expect(vitestCounts(report([{ tests: [pass] }, { status: 'failed', tests: [] }]))).toEqual({
    passed: 1,
    failed: 1,
  });
});

test('a file whose tests passed but whose hook broke is one failure', () => {
  expect(vitestCounts(report([{ status: 'failed', tests: [pass, pass] }]))).toEqual({ passed: 2, failed: 1 });
});

test('a file without tests is one failure', () => {
  expect(vitestCounts(report([{ tests: [pass] }, { tests: [] }]))).toEqual({ passed: 1, failed: 1 });
});

test('an unhandled error that fails no test is one failure', () => {
  expect(vitestCounts(report([{ tests: [pass] }], { success: false }))).toEqual({ passed: 1, failed: 1 });
});

test('a total that disagrees with the list is one failure', () => {
  expect(vitestCounts(report([{ tests: [pass] }], { numTotalTests: 5 }))).toEqual({ passed: 1, failed: 1 });
});

test('no files at all counts nothing', () => {
  expect(vitestCounts(report([]))).toEqual({ passed: 0, failed: 0 });
});

test.each([
  '',
  'null',
  '[]',
  '{}',
  '3 passed',
  '{"testResults":3}',
  '{"testResults":[null]}',
  '{"testResults":[{}]}',
  '{"numTotalTests":1,',
])('garbage is no report: %s', (text) => {
  expect(vitestCounts(text)).toBeUndefined();
});
