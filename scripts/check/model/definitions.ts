// Every id that the course defines: what it names and where; parts of a question or block as `owner/part`.
import { attribute, tagsIn } from '../mdx/mdx-node.ts';
import { TAGS } from '../mdx/tags.ts';
import type { Place } from '../source.ts';
import type { YamlPart } from '../yaml/yaml-part.ts';
import type { CourseModel } from './course-model.ts';
import type { LessonFile } from './lesson-file.ts';

export type Definition = {
  /** As in the register: `ocl-case`, `q-ocl-1/a`. */
  readonly id: string;
  readonly kind: string;
  readonly place: Place;
  /** Lesson whose file holds it, for sections and blocks. */
  readonly lesson?: string;
};

/** In the order: outline, laws, glossary, cases, questions, lessons. */
export function definitionsIn(model: CourseModel): readonly Definition[] {
  const course = model.course?.root;
  const modules = course?.get('modules').list() ?? [];
  return [
    ...(course ? define(course, 'course') : []),
    ...modules.flatMap((module) => [
      ...define(module, 'module'),
      ...module
        .get('lessons')
        .list()
        .flatMap((lesson) => [
          ...define(lesson, 'lesson'),
          ...lesson
            .get('objectives')
            .list()
            .flatMap((objective) => define(objective, 'objective')),
        ]),
    ]),
    ...(model.laws?.root.get('laws').list() ?? []).flatMap((law) => define(law, 'law')),
    ...(model.glossary?.root.get('terms').list() ?? []).flatMap((term) => define(term, 'term')),
    ...model.caseFiles.map(({ name, source }) => ({ id: name, kind: 'play-case', place: source.placeAt(0) })),
    ...model.questions.flatMap(inQuestion),
    ...model.lessonFiles.flatMap(inLesson),
  ];
}

const QUESTION_PARTS = {
  options: 'option',
  items: 'item',
  left: 'left',
  right: 'right',
  hints: 'hint',
} as const;

function inQuestion(question: YamlPart): readonly Definition[] {
  const owner = question.get('id').text;
  if (owner === undefined) return [];
  const parts = Object.entries(QUESTION_PARTS).flatMap(([list, kind]) =>
    question
      .get(list)
      .list()
      .flatMap((part) => define(part, kind, owner)),
  );
  return [...define(question, 'question'), ...parts];
}

function inLesson(lesson: LessonFile): readonly Definition[] {
  const take = lesson.head ? define(lesson.head.root.get('takeaway'), 'takeaway') : [];
  const inText = [...tagsIn(lesson.nodes)].flatMap(({ tag, around }): readonly Definition[] => {
    const kind = TAGS.get(tag.name)?.kind;
    const id = attribute(tag, 'id');
    if (kind === undefined || !id?.value) return [];
    const owner = kind === 'field' ? around.map((each) => attribute(each, 'id')?.value).at(-1) : undefined;
    const name = owner === undefined ? id.value : `${owner}/${id.value}`;
    return [{ id: name, kind, place: lesson.source.placeAt(id.start), lesson: lesson.name }];
  });
  return [...take, ...inText];
}

function define(part: YamlPart, kind: string, owner?: string): readonly Definition[] {
  const id = part.get('id');
  if (!id.text) return [];
  return [{ id: owner === undefined ? id.text : `${owner}/${id.text}`, kind, place: id.place }];
}
