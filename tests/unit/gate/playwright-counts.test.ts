// Proves that flaky, skipped and expected-to-fail browser tests count as failed.
import { expect, test } from 'vitest';
import { playwrightCounts } from '../../../scripts/gate/count/playwright-counts.ts';

type Entry = { status: string; expectedStatus?: string; results?: readonly { status: string }[] };

const pass: Entry = { status: 'expected' };

const spec = (...tests: Entry[]) => ({
  tests: tests.map((one) => ({ expectedStatus: 'passed', results: [{ status: 'passed' }], ...one })),
});
const report = (suites: unknown, errors: unknown = []): string => JSON.stringify({ suites, errors });

test('tests are counted in nested suites', () => {
  const suites = [
    { specs: [spec(pass)], suites: [{ specs: [spec(pass), spec(pass, pass)] }] },
    { specs: [spec(pass)] },
  ];
  expect(playwrightCounts(report(suites))).toEqual({ passed: 5, failed: 0 });
});

test.each<[string, Entry]>([
  ['unexpected', { status: 'unexpected', results: [{ status: 'failed' }] }],
  ['flaky', { status: 'flaky', results: [{ status: 'failed' }, { status: 'passed' }] }],
  ['skipped', { status: 'skipped', expectedStatus: 'skipped', results: [{ status: 'skipped' }] }],
  [
    'skipped but called expected',
    { status: 'expected', expectedStatus: 'skipped', results: [{ status: 'skipped' }] },
  ],
  ['expected to fail', { status: 'expected', expectedStatus: 'failed', results: [{ status: 'failed' }] }],
  ['passed at the second try', { status: 'expected', results: [{ status: 'passed' }, { status: 'passed' }] }],
  ['never run', { status: 'expected', results: [] }],
  ['interrupted', { status: 'expected', results: [{ status: 'interrupted' }] }],
])('%s counts as failed', (_, entry) => {
  expect(playwrightCounts(report([{ specs: [spec(pass, entry)] }]))).toEqual({ passed: 1, failed: 1 });
});

test('errors outside tests count as failed', () => {
  expect(
    playwrightCounts(report([{ specs: [spec(pass)] }], [{ message: 'web server did not start' }])),
  ).toEqual({ passed: 1, failed: 1 });
});

test('a run without tests counts nothing', () => {
  expect(playwrightCounts(report([]))).toEqual({ passed: 0, failed: 0 });
});

test.each([
  '',
  'null',
  '{}',
  '{"suites":[]}',
  '{"suites":{},"errors":[]}',
  '{"suites":[{"specs":[{}]}],"errors":[]}',
  '{"suites":[{"specs":7}],"errors":[]}',
  '{"suites":[{"suites":[{"specs":[null]}]}],"errors":[]}',
  '{"suites":[{"suites":"x"}],"errors":[]}',
])('garbage is no report: %s', (text) => {
  expect(playwrightCounts(text)).toBeUndefined();
});
