// Reads cases and client types below a root, and compiles every case with every type.
import { compileScenario } from '../../src/core/roleplay/compile/compile-scenario.ts';
import type { Scenario } from '../../src/core/roleplay/scenario.ts';
import { caseSchema } from '../../src/schema/case.ts';
import { clientSchema } from '../../src/schema/client.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { lawFileSchema } from '../../src/schema/law.ts';
import { checkCourse } from '../check/check-course.ts';
import { scenarioLinkCodes } from '../check/codes/scenario-links.ts';
import { type Contract, courseContract } from '../check/contract.ts';
import { buildModel, CASES, CLIENTS } from '../check/model/course-model.ts';
import { partsWithId, type ScenarioFile } from '../check/model/scenario-file.ts';
import { readCourse } from '../check/read-course.ts';
import type { Place } from '../check/source.ts';

export type ReadScenarios = {
  /** In the order of file names: case by case, in each type by type; files that cannot be played are left out. */
  readonly scenarios: readonly Scenario[];
  /** What the content check has to say about files of cases and client types. */
  readonly findings: readonly Finding[];
  /** Where the id of a beat, move, line, stance … stands, by `<case or type id>/<id>`. */
  readonly places: ReadonlyMap<string, Place>;
};

/** Findings with which a file cannot be compiled, or not be played to an end. */
const BLOCKING: ReadonlySet<string> = new Set([
  ...Object.keys(scenarioLinkCodes),
  'unknown-id',
  'duplicate-id',
]);

/** Never throws, whatever the files hold. */
export function readScenarios(root: string, contract: Contract = courseContract): ReadScenarios {
  const files = readCourse(root);
  const model = buildModel(files, contract);
  const findings = checkCourse(files, contract).filter(
    ({ file }) => file.startsWith(CASES) || file.startsWith(CLIENTS),
  );
  const blocked = new Set(findings.filter(({ code }) => BLOCKING.has(code)).map(({ file }) => file));
  const dataOf = ({ file, root: { value } }: ScenarioFile) =>
    file.problems.length > 0 || blocked.has(file.source.path) ? undefined : value;
  const laws = lawFileSchema.safeParse(model.laws?.root.value).data?.laws ?? [];
  const cases = model.cases.flatMap((file) => caseSchema.safeParse(dataOf(file)).data ?? []);
  const clients = model.clients.flatMap((file) => clientSchema.safeParse(dataOf(file)).data ?? []);
  return {
    scenarios: cases.flatMap((one) => clients.map((client) => compileScenario(one, client, laws))),
    findings,
    places: new Map([...model.cases, ...model.clients].toReversed().flatMap(placesIn)),
  };
}

function placesIn(file: ScenarioFile): readonly (readonly [string, Place])[] {
  return partsWithId(file).map((part) => {
    const id = part.get('id');
    return [`${file.id}/${id.text}`, id.place];
  });
}
