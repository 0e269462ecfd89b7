// Counts a Playwright JSON report: flaky, skipped and expected-to-fail tests have failed too.
import type { Counts } from './counts.ts';
import { type JsonObject, objectsIn, parseObject } from './json.ts';

/** @returns undefined when the text is no Playwright report */
export function playwrightCounts(text: string): Counts | undefined {
  const report = parseObject(text);
  const suites = objectsIn(report?.['suites']);
  const errors = report?.['errors'];
  if (!report || !suites || !Array.isArray(errors)) return undefined;
  const tests = testsIn(suites);
  if (!tests) return undefined;
  const passed = tests.filter(isPlainPass).length;
  return { passed, failed: tests.length - passed + errors.length };
}

function testsIn(suites: readonly JsonObject[]): readonly JsonObject[] | undefined {
  const all: JsonObject[] = [];
  for (const suite of suites) {
    const suitesBelow = objectsIn(suite['suites'] ?? []);
    const inner = suitesBelow && testsIn(suitesBelow);
    const specs = objectsIn(suite['specs'] ?? []);
    if (!inner || !specs) return undefined;
    all.push(...inner);
    for (const spec of specs) {
      const tests = objectsIn(spec['tests']);
      if (!tests) return undefined;
      all.push(...tests);
    }
  }
  return all;
}

function isPlainPass(test: JsonObject): boolean {
  const results = objectsIn(test['results']);
  return (
    test['status'] === 'expected' &&
    test['expectedStatus'] === 'passed' &&
    results?.length === 1 &&
    results[0]?.['status'] === 'passed'
  );
}
