// Reads cases and client types below a root, and compiles every case with every type.
import { compileScenario } from '../../src/core/roleplay/compile/compile-scenario.ts';
import type { Scenario } from '../../src/core/roleplay/scenario.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { checkCourse } from '../check/check-course.ts';
import { type Contract, courseContract } from '../check/contract.ts';
import { buildModel, CASES, CLIENTS, DRILLS } from '../check/model/course-model.ts';
import { playableIn } from '../check/model/playable.ts';
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

/** Never throws, whatever the files hold. */
export function readScenarios(root: string, contract: Contract = courseContract): ReadScenarios {
  // Drills are played by the content check; that takes its time, and nothing here depends on it.
  const files = readCourse(root).filter(({ path }) => !path.startsWith(DRILLS));
  const model = buildModel(files, contract);
  const findings = checkCourse(files, contract).filter(
    ({ file }) => file.startsWith(CASES) || file.startsWith(CLIENTS),
  );
  const { cases, clients, laws } = playableIn(model, findings);
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
