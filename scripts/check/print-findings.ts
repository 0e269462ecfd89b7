// Prints findings one a line and the result as the gate reads it.
import type { Finding } from '../../src/schema/finding.ts';

export function findingLine({ file, line, col, code, message, fix }: Finding): string {
  return `${file}:${line}:${col}  ${code}  ${message}  → 怎么改：${fix}`;
}

/**
 * Lines of the whole report. The last one counts files: `passed` have no finding, `failed` have at least one
 * (files that are missing count as failed).
 */
export function reportLines(files: readonly string[], findings: readonly Finding[]): readonly string[] {
  const failed = new Set(findings.map(({ file }) => file));
  const passed = files.filter((file) => !failed.has(file)).length;
  const total = findings.length > 0 ? [`共 ${findings.length} 处要改，在 ${failed.size} 个文件里`] : [];
  return [...findings.map(findingLine), ...total, `${passed} passed, ${failed.size} failed`];
}
