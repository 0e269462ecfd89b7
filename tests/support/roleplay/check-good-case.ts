// Checks the good case, or a patched copy of it, as the scenario check does, with fewer games so that it takes half a second.
import { type CaseReport, checkCase } from '../../../src/core/roleplay/checker/case-report.ts';
import { type Limits, limitsFor } from '../../../src/core/roleplay/checker/limits.ts';
import { compileScenario } from '../../../src/core/roleplay/compile/compile-scenario.ts';
import type { Scenario } from '../../../src/core/roleplay/scenario.ts';
import { type CaseFile, caseSchema } from '../../../src/schema/case.ts';
import { type ClientFile, clientSchema } from '../../../src/schema/client.ts';
import type { Law } from '../../../src/schema/law.ts';
import { goodCase } from './good-case.ts';
import { chief, steady } from './good-clients.ts';

/** A copy that may be changed at will. */
export type Draft = { readonly case: CaseFile; readonly steady: ClientFile; readonly chief: ClientFile };
export type Patch = (draft: Draft) => void;

export const QUICK: Limits = { ...limitsFor(2), games: 200, restarts: 6 };

const LAWS: readonly Law[] = [
  {
    id: 'law-term',
    document: '示例条例',
    short: '《示例条例》',
    issuer: '示例机关',
    article: '第9条',
    effective: '2025-06-01',
    status: 'in-force',
    summary: '测试用',
    source: '测试用',
    checkedOn: '2026-11-23',
    confidence: 'high',
  },
];

/** The good case against both types; what the schemas refuse throws. */
export function goodScenarios(patch: Patch = () => undefined): readonly Scenario[] {
  const draft = structuredClone({ case: goodCase, steady, chief });
  patch(draft);
  const parsed = caseSchema.parse(draft.case);
  return [draft.steady, draft.chief].map((client) =>
    compileScenario(parsed, clientSchema.parse(client), LAWS),
  );
}

export function checkGoodCase(patch?: Patch): CaseReport {
  return checkCase(goodScenarios(patch), QUICK);
}

export function moveIn(draft: Draft, id: string) {
  const found = draft.case.beats.flatMap(({ moves }) => moves ?? []).find((move) => move.id === id);
  if (!found) throw new RangeError(`move ${id}`);
  return found;
}

export function beatIn(draft: Draft, id: string) {
  const found = draft.case.beats.find((beat) => beat.id === id);
  if (!found) throw new RangeError(`beat ${id}`);
  return found;
}
