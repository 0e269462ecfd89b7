// Reads all cases, checks each of them with all client types, and words what was found.
import { type CaseReport, checkCase } from '../../src/core/roleplay/checker/case-report.ts';
import { grouped } from '../../src/core/roleplay/checker/grouped.ts';
import { type Limits, limitsFor } from '../../src/core/roleplay/checker/limits.ts';
import type { RuleFinding } from '../../src/core/roleplay/checker/rule-finding.ts';
import { unreachedStances } from '../../src/core/roleplay/checker/rules/reached.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { CASES } from '../check/model/course-model.ts';
import type { Place } from '../check/source.ts';
import { placeName, placeOf } from './place-names.ts';
import { type ReadScenarios, readScenarios } from './read-scenarios.ts';
import { ruleCodes, sayFinding } from './rule-words.ts';

export type Judged = {
  readonly cases: readonly { readonly report: CaseReport; readonly findings: readonly Finding[] }[];
  /** What the content check finds in the same files; those that it blocks are not judged. */
  readonly unread: readonly Finding[];
  /** A rule counts once a case. */
  readonly passed: number;
  readonly failed: number;
};

/** `caseId`: that case alone; then nothing is said of stances that another case may use. */
export function judgeScenarios(
  root: string,
  caseId?: string,
  limits: (types: number) => Limits = limitsFor,
  read: ReadScenarios = readScenarios(root),
): Judged {
  const chosen = read.scenarios.filter(({ ir }) => caseId === undefined || ir.caseId === caseId);
  const reports = grouped(chosen, ({ ir }) => ir.caseId).map((own) => checkCase(own, limits(own.length)));
  const opened = reports.flatMap((report) => report.opened ?? []);
  const found: readonly RuleFinding[] = [
    ...reports.flatMap((report) => report.findings),
    ...(caseId === undefined && opened.length === reports.length ? unreachedStances(opened) : []),
  ];
  const cases = reports.map((report) => {
    const own = found.filter(({ place }) => place.caseId === report.caseId);
    const broken = new Set(own.map(({ rule }) => rule)).size;
    return {
      report,
      findings: own.map((finding) => worded(finding, read.places)),
      // Where the positions could not all be looked at, nothing has passed.
      passed: report.opened ? Object.keys(ruleCodes).length - broken : 0,
      failed: broken,
    };
  });
  return {
    cases,
    unread: findingsAbout(read, caseId),
    passed: cases.reduce((sum, { passed }) => sum + passed, 0),
    failed: cases.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** What the content check has to say, without the files of other cases than the one that is asked for. */
export function findingsAbout({ findings }: ReadScenarios, caseId?: string): readonly Finding[] {
  return findings.filter(
    ({ file }) => caseId === undefined || !file.startsWith(CASES) || file === `${CASES}${caseId}.yaml`,
  );
}

function worded(finding: RuleFinding, places: ReadonlyMap<string, Place>): Finding {
  const { message, fix } = sayFinding(finding, placeName(finding.place));
  return { code: finding.rule, message, fix, ...placeOf(finding.place, places) };
}
