// The cases and client types that can be played: files without a finding that would stop a game or its compilation.
import { type CaseFile, caseSchema } from '../../../src/schema/case.ts';
import { type ClientFile, clientSchema } from '../../../src/schema/client.ts';
import type { Finding } from '../../../src/schema/finding.ts';
import { type Law, lawFileSchema } from '../../../src/schema/law.ts';
import { scenarioLinkCodes } from '../codes/scenario-links.ts';
import type { CourseModel } from './course-model.ts';
import type { ScenarioFile } from './scenario-file.ts';

export type Playable = {
  readonly cases: readonly CaseFile[];
  readonly clients: readonly ClientFile[];
  readonly laws: readonly Law[];
};

const BLOCKING: ReadonlySet<string> = new Set([
  ...Object.keys(scenarioLinkCodes),
  'unknown-id',
  'duplicate-id',
]);

/** In the order of file names. `findings`: what the content check has to say about these files. */
export function playableIn(model: CourseModel, findings: readonly Finding[]): Playable {
  const blocked = new Set(findings.filter(({ code }) => BLOCKING.has(code)).map(({ file }) => file));
  const dataOf = ({ file, root: { value } }: ScenarioFile) =>
    file.problems.length > 0 || blocked.has(file.source.path) ? undefined : value;
  return {
    cases: model.cases.flatMap((file) => caseSchema.safeParse(dataOf(file)).data ?? []),
    clients: model.clients.flatMap((file) => clientSchema.safeParse(dataOf(file)).data ?? []),
    laws: lawFileSchema.safeParse(model.laws?.root.value).data?.laws ?? [],
  };
}
