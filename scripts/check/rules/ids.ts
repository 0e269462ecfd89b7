// Ids: their form, each used once, and the register that never forgets one.
import { ID_PATTERN } from '../../../src/schema/id.ts';
import { kindName } from '../kinds.ts';
import type { CourseModel } from '../model/course-model.ts';
import type { Definition } from '../model/definitions.ts';
import type { Report } from '../report.ts';
import type { YamlPart } from '../yaml/yaml-part.ts';

export function checkIds(
  model: CourseModel,
  definitions: readonly Definition[],
  isComplete: boolean,
  report: Report,
): void {
  const first = new Map<string, Definition>();
  for (const definition of definitions) {
    const earlier = first.get(definition.id);
    if (earlier)
      report.add(
        'duplicate-id',
        definition.place,
        shown(definition.id),
        `${earlier.place.file}:${earlier.place.line}`,
      );
    else first.set(definition.id, definition);
  }
  if (model.register && model.register.problems.length === 0)
    checkRegister(model.register.root, first, isComplete, report);
}

function shown(id: string): string {
  return id.split('/').at(-1) ?? id;
}

function checkRegister(
  root: YamlPart,
  defined: ReadonlyMap<string, Definition>,
  isComplete: boolean,
  report: Report,
): void {
  const registered = new Map<string, YamlPart>();
  for (const entry of root.get('ids').list()) {
    const id = entry.get('id').text;
    if (id === undefined) continue;
    if (registered.has(id)) report.add('duplicate-id', entry.get('id').place, id, 'content/ids.yaml');
    registered.set(id, entry);
  }
  for (const [id, entry] of registered) {
    const replacement = entry.get('replacedBy');
    if (replacement.text !== undefined && !registered.has(replacement.text)) {
      report.add('unknown-id', replacement.place, replacement.text, '登记过的东西');
    }
    if (isComplete && entry.get('retired').value !== true && !defined.has(id))
      report.add('id-changed', entry.get('id').place, id);
  }
  for (const definition of defined.values()) {
    const entry = registered.get(definition.id);
    const was = entry?.get('kind').text;
    if (!entry || was === undefined) continue;
    if (entry.get('retired').value === true)
      report.add('id-recycled', definition.place, definition.id, kindName(was));
    else if (was !== definition.kind)
      report.add('id-recycled', definition.place, definition.id, kindName(was), kindName(definition.kind));
  }
  reportUnregistered(
    [...defined.values()].filter(({ id }) => !registered.has(id)),
    report,
  );
}

/** One finding a file, at the first of its new ids: a new lesson has dozens. */
function reportUnregistered(fresh: readonly Definition[], report: Report): void {
  const valid = fresh.filter(({ id }) => id.split('/').every((part) => ID_PATTERN.test(part)));
  for (const [, inFile] of Map.groupBy(valid, ({ place }) => place.file)) {
    const [head] = inFile.toSorted((a, b) => a.place.line - b.place.line || a.place.col - b.place.col);
    if (!head) continue;
    const names = inFile
      .slice(0, 4)
      .map(({ id }) => id)
      .join('、');
    report.add('id-unregistered', head.place, inFile.length, inFile.length > 4 ? `${names} 等` : names);
  }
}
