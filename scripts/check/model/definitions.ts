// Every id that the course defines: what it names and where; parts of a question or block as `owner/part`.
import { attribute, tagsIn } from '../mdx/mdx-node.ts';
import { TAGS } from '../mdx/tags.ts';
import type { Place } from '../source.ts';
import type { YamlPart } from '../yaml/yaml-part.ts';
import type { CourseModel } from './course-model.ts';
import type { LessonFile } from './lesson-file.ts';
import type { ScenarioFile } from './scenario-file.ts';

export type Definition = {
  /** As in the register: `ocl-case`, `q-ocl-1/a`. */
  readonly id: string;
  readonly kind: string;
  readonly place: Place;
  /** Lesson whose file holds it, for sections and blocks. */
  readonly lesson?: string;
};

/** In the order: outline, laws, glossary, questions, lessons, cases, client types, drills, visits, agenda, help. */
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
    ...model.sets.flatMap((set) => define(set, 'set')),
    ...model.questions.flatMap(inQuestion),
    ...model.lessonFiles.flatMap(inLesson),
    ...model.cases.flatMap((file) => inScenario(file, 'play-case')),
    ...model.clients.flatMap((file) => inScenario(file, 'client')),
    ...model.drills.flatMap(({ root }) => [
      ...root
        .get('models')
        .list()
        .flatMap((part) => define(part, 'model')),
      ...root
        .get('puzzles')
        .list()
        .flatMap((part) => define(part, 'puzzle')),
    ]),
    ...putOffsIn(model).flatMap((part) => define(part, 'put-off')),
    ...(model.agenda?.root.get('presets').list() ?? []).flatMap(inPreset),
    ...model.helpFiles.flatMap(({ head }) => (head ? define(head.root, 'help') : [])),
  ];
}

/** The put-offs of every station: cards keep the learner's own words under them. */
export function putOffsIn({ visits }: CourseModel): readonly YamlPart[] {
  const stations = visits?.root.get('stations').list() ?? [];
  return stations.flatMap((station) => station.get('putOffs').list());
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

/** A room remembers what of a day was held: sessions and blocks go by their preset. */
function inPreset(preset: YamlPart): readonly Definition[] {
  const owner = preset.get('id').text;
  const sessions = preset.get('sessions').list();
  return [
    ...define(preset, 'agenda'),
    ...sessions.flatMap((session) => [
      ...define(session, 'session', owner),
      ...session
        .get('blocks')
        .list()
        .flatMap((block) => define(block, 'agenda-block', owner)),
    ]),
  ];
}

/** What a run remembers: the case or type, its moves, its lines, its endings. Words for a type go by their line. */
function inScenario(file: ScenarioFile, kind: 'play-case' | 'client'): readonly Definition[] {
  const { root, moves, spoken, bank, id } = file;
  return [
    ...define(root, kind),
    ...moves.flatMap((move) => define(move, 'move')),
    ...[...spoken, ...bank].flatMap((line) => define(line, 'line')),
    ...root
      .get('endings')
      .list()
      .flatMap((ending) => define(ending, 'ending', id)),
  ];
}

function define(part: YamlPart, kind: string, owner?: string): readonly Definition[] {
  const id = part.get('id');
  if (!id.text) return [];
  return [{ id: owner === undefined ? id.text : `${owner}/${id.text}`, kind, place: id.place }];
}
