// Counts a Vitest JSON report: whatever did not simply pass has failed.
import type { Counts } from './counts.ts';
import { isObject, type JsonObject, objectsIn, parseObject } from './json.ts';

/** @returns undefined when the text is no Vitest report */
export function vitestCounts(text: string): Counts | undefined {
  const report = parseObject(text);
  const files = objectsIn(report?.['testResults']);
  if (!report || !files) return undefined;
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    const tests = objectsIn(file['assertionResults']);
    if (!tests) return undefined;
    const good = tests.filter(isPlainPass).length;
    passed += good;
    // A file that broke outside its tests (import, hook) is one failure of its own.
    failed += tests.length - good || (file['status'] === 'passed' && tests.length > 0 ? 0 : 1);
  }
  const claimed = report['numTotalTests'];
  const listed = files.reduce((n, file) => n + (objectsIn(file['assertionResults'])?.length ?? 0), 0);
  const isConsistent = claimed === listed && (report['success'] === true || failed > 0);
  return { passed, failed: isConsistent ? failed : Math.max(failed, 1) };
}

/** A test that passed only when tried again carries the messages of its failures. */
function isPlainPass(test: JsonObject): boolean {
  const messages = test['failureMessages'];
  const hasMessages = Array.isArray(messages) ? messages.length > 0 : isObject(messages);
  return test['status'] === 'passed' && !hasMessages;
}
