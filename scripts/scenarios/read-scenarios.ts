// Reads cases and client types below a root, and compiles every case with every type.
import { compileScenario } from '../../src/core/roleplay/compile/compile-scenario.ts';
import type { Scenario } from '../../src/core/roleplay/scenario.ts';
import { caseSchema } from '../../src/schema/case.ts';
import { clientSchema } from '../../src/schema/client.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { lawFileSchema } from '../../src/schema/law.ts';
import { checkCourse } from '../check/check-course.ts';
import { type Contract, courseContract } from '../check/contract.ts';
import { buildModel, CASES, CLIENTS } from '../check/model/course-model.ts';
import { readCourse } from '../check/read-course.ts';
import type { YamlFile } from '../check/yaml/yaml-part.ts';

export type ReadScenarios = {
  /** In the order of file names: case by case, in each type by type; files that cannot be compiled are left out. */
  readonly scenarios: readonly Scenario[];
  /** What the content check has to say about files of cases and client types. */
  readonly findings: readonly Finding[];
};

/** Never throws, whatever the files hold. */
export function readScenarios(root: string, contract: Contract = courseContract): ReadScenarios {
  const files = readCourse(root);
  const model = buildModel(files, contract);
  const findings = checkCourse(files, contract).filter(
    ({ file }) => file.startsWith(CASES) || file.startsWith(CLIENTS),
  );
  const laws = lawFileSchema.safeParse(model.laws?.root.value).data?.laws ?? [];
  const cases = model.cases.flatMap((file) => caseSchema.safeParse(dataOf(file)).data ?? []);
  const clients = model.clients.flatMap((file) => clientSchema.safeParse(dataOf(file)).data ?? []);
  const scenarios = cases.flatMap((one) => clients.map((client) => compileScenario(one, client, laws)));
  return { scenarios, findings };
}

function dataOf({ root, problems }: YamlFile): unknown {
  return problems.length === 0 ? root.value : undefined;
}
