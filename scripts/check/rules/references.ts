// Every id that is referred to exists, is of the right kind, and belongs to the lesson where that matters.
import { ID_PATTERN } from '../../../src/schema/id.ts';
import { kindName } from '../kinds.ts';
import { COURSE, type CourseModel, GLOSSARY, LAWS } from '../model/course-model.ts';
import type { Definition } from '../model/definitions.ts';
import type { Reference } from '../model/references.ts';
import type { Report } from '../report.ts';

/** What the course defines, as far as it could be read. */
export type Known = {
  readonly byId: ReadonlyMap<string, Definition>;
  /** Lesson of an objective. */
  readonly objectiveLesson: ReadonlyMap<string, string>;
  /** False for kinds whose files could not be read: then nobody can say that an id is missing. */
  readonly isSure: (kind: string, lesson?: string) => boolean;
};

export function knownIn(model: CourseModel, definitions: readonly Definition[]): Known {
  const isRead = (path: string) => {
    const file = [model.course, model.laws, model.glossary].find((each) => each?.source.path === path);
    return file !== undefined && file.problems.length === 0;
  };
  const isSure = (kind: string, lesson?: string): boolean => {
    if (kind === 'law') return isRead(LAWS);
    if (kind === 'term') return isRead(GLOSSARY);
    if (kind === 'lesson' || kind === 'objective' || kind === 'module') return isRead(COURSE);
    if (kind === 'client' || kind === 'play-case')
      return [...model.cases, ...model.clients].every(({ file }) => file.problems.length === 0);
    if (kind === 'question') return model.quizzes.every(({ file }) => file.problems.length === 0);
    const files = model.lessonFiles.filter((file) => lesson === undefined || file.name === lesson);
    return files.length > 0 && files.every((file) => file.problem === undefined);
  };
  const objectiveLesson = new Map(
    model.outline.flatMap(({ id, objectives }) =>
      objectives.flatMap((part) => (part.get('id').text ? [[part.get('id').text ?? '', id] as const] : [])),
    ),
  );
  const byId = new Map(definitions.toReversed().map((definition) => [definition.id, definition]));
  return { byId, objectiveLesson, isSure };
}

export function checkReference(reference: Reference, known: Known, report: Report): void {
  const { id, kinds, place, lesson } = reference;
  if (!ID_PATTERN.test(id) || !kinds.every((kind) => known.isSure(kind, lesson))) return;
  const found = known.byId.get(id);
  const wanted = kinds.map(kindName).join('、');
  if (!found) report.add('unknown-id', place, id, wanted);
  else if (!kinds.includes(found.kind)) report.add('unknown-id', place, id, wanted, kindName(found.kind));
  else if (lesson !== undefined && known.byId.get(lesson)?.kind === 'lesson') {
    const home = found.kind === 'objective' ? known.objectiveLesson.get(id) : found.lesson;
    if (home !== lesson) report.add('wrong-lesson', place, id, kindName(found.kind), lesson);
  }
}
