// A set is three to five questions of one file that stand one after another in one lesson.
import { attribute, attributeText, tagsIn } from '../mdx/mdx-node.ts';
import type { CourseModel } from '../model/course-model.ts';
import type { LessonFile } from '../model/lesson-file.ts';
import type { Report } from '../report.ts';
import type { Place } from '../source.ts';
import type { YamlPart } from '../yaml/yaml-part.ts';

const SIZE = { least: 3, most: 5 };

type Placed = { readonly id: string; readonly place: Place };

export function checkQuestionSets(model: CourseModel, report: Report): void {
  for (const { file } of model.quizzes) {
    const own = file.root
      .get('questions')
      .list()
      .map((question) => question.get('id').text);
    for (const set of file.root.get('sets').list()) checkSet(set, own, model, report);
  }
}

/** `own` are the questions of the set's file: only there is it looked for when pages are built. */
function checkSet(
  set: YamlPart,
  own: readonly (string | undefined)[],
  model: CourseModel,
  report: Report,
): void {
  const id = set.get('id').text;
  if (id === undefined) return;
  const members = model.questions.filter((question) => question.get('set').text === id);
  if (members.length < SIZE.least || members.length > SIZE.most)
    report.add('set-size', set.get('id').place, id, members.length);
  const home = members[0]?.get('lesson').text;
  for (const member of members) {
    const lesson = member.get('lesson').text;
    const isElsewhere = lesson !== home && model.outline.some((each) => each.id === lesson);
    if (isElsewhere || !own.includes(member.get('id').text))
      report.add('set-apart', member.get('set').place, member.get('id').text ?? '', id);
  }
  checkOrder(members, id, model.lessonFiles.map(placedIn), report);
}

function checkOrder(
  members: readonly YamlPart[],
  set: string,
  lessons: readonly (readonly Placed[])[],
  report: Report,
): void {
  const ids = members.flatMap((member) => member.get('id').text ?? []);
  const placed = lessons.find((each) => each.some((question) => question.id === ids[0])) ?? [];
  const start = placed.findIndex((each) => each.id === ids[0]);
  const stray = ids.find((each, at) => placed[start + at]?.id !== each);
  const place = placed.find((each) => each.id === stray)?.place;
  if (stray !== undefined && place) report.add('set-apart', place, stray, set);
}

function placedIn(lesson: LessonFile): readonly Placed[] {
  return [...tagsIn(lesson.nodes)].flatMap(({ tag }) => {
    const id = attributeText(tag, 'id');
    if (tag.name !== '题' || id === undefined) return [];
    return [{ id, place: lesson.source.placeAt(attribute(tag, 'id')?.start ?? tag.start) }];
  });
}
