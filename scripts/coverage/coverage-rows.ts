// What becomes of every item of the course card: sections that teach it, questions that ask it, moves that show it.
import { attributeText, tagsIn } from '../check/mdx/mdx-node.ts';
import type { CourseModel } from '../check/model/course-model.ts';
import { movesShowing } from '../check/model/moves-showing.ts';
import type { YamlPart } from '../check/yaml/yaml-part.ts';

export type Shown = {
  /** Id of a skill, tactic or client type. */
  readonly name: string;
  readonly kind: 'skill' | 'tactic' | 'client';
  /** Moves by case; of a client, those of its trap under its own id. */
  readonly moves: readonly { readonly of: string; readonly ids: readonly string[] }[];
};

export type CoverageRow = {
  readonly item: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Ids. */
  readonly questions: readonly string[];
  readonly shown: readonly Shown[];
  /** Cases that one of the sections leads to. */
  readonly leadsTo: readonly string[];
};

/** Rows of a lesson in the order of its items. */
export function coverageRows(model: CourseModel, lesson: string): readonly CoverageRow[] {
  const covers = model.outline.find(({ id }) => id === lesson)?.covers ?? [];
  return covers.map((part) => {
    const ids = idsOf(part, 'sections');
    const objectives = idsOf(part, 'objectives');
    const asks = (question: YamlPart) =>
      ids.includes(question.get('section').text ?? '') ||
      objectives.includes(question.get('objective').text ?? '');
    const sections = model.lessonFiles.flatMap((file) => file.sections);
    const own = ids.flatMap((id) => sections.filter((section) => attributeText(section, 'id') === id));
    const cases = own.flatMap((section) =>
      [...tagsIn(section.children)].flatMap(({ tag }) =>
        tag.name === '演练' ? (attributeText(tag, '案件') ?? []) : [],
      ),
    );
    return {
      item: part.get('item').text ?? '',
      sections: own.map((section) => ({
        id: attributeText(section, 'id') ?? '',
        title: attributeText(section, 'title') ?? '',
      })),
      questions: model.questions.filter(asks).flatMap((question) => question.get('id').text ?? []),
      shown: shownOf(part.get('shown'), model),
      leadsTo: [...new Set(cases)],
    };
  });
}

function shownOf(part: YamlPart, { cases, clients }: CourseModel): readonly Shown[] {
  const named = (kind: 'skill' | 'tactic', key: string) =>
    idsOf(part, key).map((name) => ({
      name,
      kind,
      moves: cases.flatMap((file) => {
        const ids = movesShowing(file, name).flatMap((move) => move.get('id').text ?? []);
        return ids.length > 0 ? [{ of: file.name, ids }] : [];
      }),
    }));
  const against = idsOf(part, 'clients').map((name) => ({
    name,
    kind: 'client' as const,
    moves: clients
      .filter(({ id }) => id === name)
      .map((file) => ({ of: name, ids: file.moves.flatMap((move) => move.get('id').text ?? []) })),
  }));
  return [...named('skill', 'skills'), ...named('tactic', 'tactics'), ...against];
}

function idsOf(part: YamlPart, key: string): readonly string[] {
  return part
    .get(key)
    .list()
    .flatMap(({ text }) => text ?? []);
}
