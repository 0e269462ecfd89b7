// Names inside the role-play's files: each defined once, each reference to something that is there.
import { TYPE_TRAP } from '../../../src/core/roleplay/compile/names.ts';
import { ID_PATTERN } from '../../../src/schema/id.ts';
import { kindName } from '../kinds.ts';
import type { CourseModel } from '../model/course-model.ts';
import type { Definition } from '../model/definitions.ts';
import type { ScenarioFile } from '../model/scenario-file.ts';
import {
  LOCAL_KINDS,
  localsOf,
  type Naming,
  namingsInCase,
  namingsInClient,
} from '../model/scenario-names.ts';
import type { Report } from '../report.ts';

/** Words that the format keeps for itself, by the kind of id they must not be. */
const RESERVED: Readonly<Record<string, readonly string[]>> = {
  post: ['key', 'own'],
  'red-line': [TYPE_TRAP],
};

export function checkScenarioNames(
  model: CourseModel,
  definitions: readonly Definition[],
  report: Report,
): void {
  for (const file of model.cases) {
    checkFileName(file, file.id, report);
    checkNamings(file, namingsInCase(file), report);
  }
  for (const file of model.clients) {
    checkFileName(file, file.id && `${file.root.get('number').value}-${file.id}`, report);
    checkNamings(file, namingsInClient(file), report);
  }
  const files = [...model.cases, ...model.clients];
  for (const file of files) checkLocalIds(file, report);
  checkVoices(files, definitions, report);
}

function checkFileName(file: ScenarioFile, wanted: string | undefined, report: Report): void {
  if (wanted !== undefined && wanted !== file.name)
    report.add('scenario-file-name', file.root.get('id').place, file.name, wanted);
}

function checkNamings(file: ScenarioFile, namings: readonly Naming[], report: Report): void {
  for (const { part, kind, isKey, besides = [] } of namings) {
    const id = isKey ? String(part.path.at(-1)) : part.text;
    if (id === undefined || besides.includes(id) || !ID_PATTERN.test(id)) continue;
    if (localsOf(file, kind).some((one) => one.get('id').text === id)) continue;
    report.add('unknown-id', isKey ? part.keyPlace : part.place, id, kindName(kind));
  }
}

function checkLocalIds(file: ScenarioFile, report: Report): void {
  for (const kind of LOCAL_KINDS) {
    const first = new Map<string, number>();
    for (const part of localsOf(file, kind)) {
      const { text: id, place } = part.get('id');
      if (id === undefined) continue;
      const earlier = first.get(id);
      if (earlier !== undefined) report.add('duplicate-id', place, id, `${place.file}:${earlier}`);
      else first.set(id, place.line);
      if (RESERVED[kind]?.includes(id)) report.add('reserved-id', place, id);
    }
  }
}

/** Words for a type have the id `<line>-<type>`: nothing else may be called so. */
function checkVoices(
  files: readonly ScenarioFile[],
  definitions: readonly Definition[],
  report: Report,
): void {
  const taken = new Map(definitions.map(({ id, place }) => [id, place]));
  for (const line of files.flatMap(({ spoken }) => spoken)) {
    for (const [type, words] of line.get('types').entries()) {
      const id = `${line.get('id').text}-${type}`;
      const other = taken.get(id);
      if (other) report.add('duplicate-id', words.keyPlace, id, `${other.file}:${other.line}`);
    }
  }
}
