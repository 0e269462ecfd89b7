// The scenario check as a tool: it finds places, words every finding, writes the page, and counts as the gate reads it.
import { describe, expect, test } from 'vitest';
import { figureLines } from '../../../scripts/scenarios/figure-lines.ts';
import { judgeScenarios } from '../../../scripts/scenarios/judge-scenarios.ts';
import { placeOf } from '../../../scripts/scenarios/place-names.ts';
import { reportPage } from '../../../scripts/scenarios/report-page.ts';
import { ruleCodes } from '../../../scripts/scenarios/rule-words.ts';
import { limitsFor } from '../../../src/core/roleplay/checker/limits.ts';

const quick = (types: number) => ({ ...limitsFor(types), games: 50, restarts: 2 });
const judged = judgeScenarios('tests/fixtures/scenarios', undefined, quick);

describe('the scenario check', () => {
  test('counts a rule once a case', () => {
    expect(judged.passed + judged.failed).toBe(Object.keys(ruleCodes).length * judged.cases.length);
    expect(judged.failed).toBeGreaterThan(0);
  });

  test('says where, what is wrong and what to do', () => {
    const findings = judged.cases.flatMap((one) => one.findings);
    const short = findings.find(({ code }) => code === 'bank-short');
    expect(short?.file).toMatch(/^content\/clients\//);
    expect(short?.line).toBeGreaterThan(30);
    for (const { file, message, fix } of findings) {
      expect(file).toMatch(/^content\/(cases|clients)\/.+\.yaml$/);
      expect(message).toMatch(/\p{Script=Han}/u);
      expect(message).not.toMatch(/undefined|NaN/);
      expect(fix.length).toBeGreaterThan(8);
    }
  });

  test('judges the one case that is asked for', () => {
    expect(judgeScenarios('tests/fixtures/scenarios', 'no-such-case', quick)).toMatchObject({
      passed: 0,
      failed: 0,
    });
  });

  test('lays the figures out as lines and as a page', () => {
    const [one] = judged.cases;
    if (!one) throw new Error('no case');
    const lines = figureLines(one.report);
    expect(lines.join('\n')).not.toMatch(/undefined|NaN/);
    const page = reportPage(judged.cases, '');
    expect(page).not.toMatch(/undefined|NaN/);
    for (const { code } of one.findings) expect(page).toContain(code);
  });

  test('escapes what authors write', () => {
    const finding = {
      code: 'unreached',
      file: 'a.yaml',
      line: 1,
      col: 1,
      message: '<script>"&',
      fix: '<b>',
    };
    const report = { caseId: '<i>', findings: [], figures: undefined, opened: undefined };
    const page = reportPage([{ report, findings: [finding] }], '');
    expect(page).not.toContain('<script>"&');
    expect(page).not.toContain('<i>');
  });
});

describe('places', () => {
  const place = (line: number) => ({ file: 'content/cases/a.yaml', line, col: 3 });
  const places = new Map([
    ['a/first', place(2)],
    ['a/line', place(9)],
  ]);
  test('of a line in a type’s own voice: the line that it replaces', () => {
    const found = placeOf({ caseId: 'a', typeId: 't', kind: 'line', id: 'line-t' }, places);
    expect(found).toEqual(place(9));
  });
  test('of what has no id in the file: the case', () => {
    expect(placeOf({ caseId: 'a', kind: 'case', id: 'a' }, places)).toEqual({
      file: 'content/cases/a.yaml',
      line: 1,
      col: 1,
    });
  });
});
