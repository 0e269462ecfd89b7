// Every place where one thing names another by its id.
import { attribute, type MdxNode, tagsIn } from '../mdx/mdx-node.ts';
import { TAGS } from '../mdx/tags.ts';
import type { Place } from '../source.ts';
import type { YamlFile, YamlPart } from '../yaml/yaml-part.ts';
import type { CourseModel } from './course-model.ts';
import type { LessonFile } from './lesson-file.ts';
import type { OutlineLesson } from './outline.ts';
import { listsOf, type ScenarioFile } from './scenario-file.ts';

export type Reference = {
  readonly id: string;
  /** Kinds that will do. */
  readonly kinds: readonly string[];
  readonly place: Place;
  /** The thing named must belong to this lesson. */
  readonly lesson?: string | undefined;
};

/** References by key or attribute; those inside words (tokens, links) are found where words are checked. */
export function referencesIn(model: CourseModel): readonly Reference[] {
  return [
    ...(model.laws?.root.get('laws').list() ?? []).flatMap((law) => refer(law.get('supersededBy'), ['law'])),
    ...(model.glossary?.root.get('terms').list() ?? []).flatMap((term) =>
      term
        .get('see')
        .list()
        .flatMap((see) => refer(see, ['term'])),
    ),
    ...model.outline.flatMap(inOutline),
    ...model.questions.flatMap((question) => {
      const lesson = question.get('lesson').text;
      return [
        ...refer(question.get('lesson'), ['lesson']),
        ...refer(question.get('section'), ['section'], lesson),
        ...refer(question.get('objective'), ['objective'], lesson),
        ...refer(question.get('set'), ['set']),
      ];
    }),
    ...model.sets.flatMap((set) => refer(set.get('case'), ['play-case'])),
    ...model.lessonFiles.flatMap(inLesson),
    ...[...model.cases, ...model.clients].flatMap(inScenario),
    ...model.drills.flatMap(inDrills),
    ...listsOf(model.visits?.root.get('stations').list() ?? [], 'laws').flatMap((law) => refer(law, ['law'])),
    ...inPapers(model.papers),
    ...inAgenda(model.agenda),
  ];
}

/** Modules that are drawn from, objectives that are measured. */
function inPapers(papers: YamlFile | undefined): readonly Reference[] {
  const shares = papers?.root.get('exam').get('modules').list() ?? [];
  const objectives = papers?.root.get('tests').get('objectives').list() ?? [];
  return [
    ...shares.flatMap((share) => refer(share.get('module'), ['module'])),
    ...objectives.flatMap((objective) => refer(objective, ['objective'])),
  ];
}

/** What blocks of a day are made of, and the lessons beside it. */
function inAgenda(agenda: YamlFile | undefined): readonly Reference[] {
  const presets = agenda?.root.get('presets').list() ?? [];
  const blocks = listsOf(listsOf(presets, 'sessions'), 'blocks');
  const all = (parts: readonly YamlPart[], list: string, kinds: readonly string[]) =>
    listsOf(parts, list).flatMap((part) => refer(part, kinds));
  return [
    ...all(presets, 'pre', ['lesson']),
    ...all(presets, 'post', ['lesson']),
    ...all(blocks, 'lessons', ['lesson']),
    ...all(blocks, 'cases', ['play-case']),
    ...all(blocks, 'cuts', ['play-case']),
    ...all(blocks, 'drills', ['puzzle', 'model']),
    ...all(blocks, 'activities', ['worksheet', 'reflection']),
  ];
}

/** What an item of the course card is taught in, asked by and played against. */
function inOutline({ id, covers }: OutlineLesson): readonly Reference[] {
  return [
    ...listsOf(covers, 'sections').flatMap((section) => refer(section, ['section'], id)),
    ...listsOf(covers, 'objectives').flatMap((objective) => refer(objective, ['objective'], id)),
    ...listsOf(
      covers.map((item) => item.get('shown')),
      'clients',
    ).flatMap((client) => refer(client, ['client'])),
  ];
}

/** Laws, and the types that lines are written for; other names are known only inside their file. */
function inScenario({ root, spoken }: ScenarioFile): readonly Reference[] {
  const redLines = [...root.get('redLines').list(), root.get('trap').get('redLine')];
  return [
    ...[...root.get('laws').list(), ...listsOf(redLines, 'laws')].flatMap((law) => refer(law, ['law'])),
    ...spoken
      .flatMap((line) => line.get('types').entries())
      .map(([id, part]) => ({ id, kinds: ['client'], place: part.keyPlace })),
  ];
}

/** The case and the types; variants, beats and moves are known only inside their scenario. */
function inDrills({ root }: YamlFile): readonly Reference[] {
  const lines = [...root.get('models').list(), ...root.get('puzzles').list()];
  return [
    ...refer(root.get('case'), ['play-case']),
    ...lines.flatMap((line) => refer(line.get('type'), ['client'])),
  ];
}

const SHOWABLE = ['table', 'loop', 'steps'];

function inLesson(lesson: LessonFile): readonly Reference[] {
  return [...tagsIn(lesson.nodes)].flatMap(({ tag }) => {
    const attributes = Object.entries(TAGS.get(tag.name)?.attributes ?? {});
    return [
      ...attributes.flatMap(([name, { refersTo }]) =>
        refersTo === undefined ? [] : byAttribute(lesson, tag, name, [refersTo]),
      ),
      ...(tag.name === '投屏' ? byAttribute(lesson, tag, 'show', SHOWABLE, lesson.name) : []),
    ];
  });
}

function byAttribute(
  lesson: LessonFile,
  tag: MdxNode,
  name: string,
  kinds: readonly string[],
  owner?: string,
): readonly Reference[] {
  const found = attribute(tag, name);
  return found?.value
    ? [{ id: found.value, kinds, place: lesson.source.placeAt(found.start), lesson: owner }]
    : [];
}

function refer(part: YamlPart, kinds: readonly string[], lesson?: string): readonly Reference[] {
  return part.text ? [{ id: part.text, kinds, place: part.place, lesson }] : [];
}
