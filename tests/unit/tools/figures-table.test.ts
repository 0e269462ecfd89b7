// The published figures: a row a case and a row a scenario, and a case that was not counted says so.
import { expect, test } from 'vitest';
import { figuresTable } from '../../../scripts/scenarios/figures-table.ts';
import { readScenarios } from '../../../scripts/scenarios/read-scenarios.ts';
import { checkCase } from '../../../src/core/roleplay/checker/case-report.ts';
import { limitsFor } from '../../../src/core/roleplay/checker/limits.ts';

test('every case and every scenario has its row', () => {
  const { scenarios } = readScenarios('tests/fixtures/scenarios');
  const report = checkCase(scenarios, limitsFor(scenarios.length));
  const lines = figuresTable([report, { ...report, caseId: 'too-large', figures: undefined }]).split('\n');
  expect(lines.filter((line) => line.startsWith(`| ${report.caseId} |`))).toHaveLength(1);
  expect(lines).toContain('| too-large | not counted |');
  for (const { ir } of scenarios)
    expect(lines.some((line) => line.startsWith(`| ${ir.typeId} |`))).toBe(true);
});
