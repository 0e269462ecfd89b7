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
  const lessons = model.lessonFiles.map(placedIn);
  for (const { file } of model.quizzes) {
    const questions = file.root.get('questions').list();
    for (const set of file.root.get('sets').list()) checkSet(set, questions, lessons, report);
  }
}

function checkSet(
  set: YamlPart,
  questions: readonly YamlPart[],
  lessons: readonly (readonly Placed[])[],
  report: Report,
): void {
  const id = set.get('id').text;
  if (id === undefined) return;
  const members = questions.filter((question) => question.get('set').text === id);
  if (members.length < SIZE.least || members.length > SIZE.most)
    report.add('set-size', set.get('id').place, id, members.length);
  const ids = members.flatMap((member) => member.get('id').text ?? []);
  const lesson = lessons.find((placed) => placed.some((each) => each.id === ids[0])) ?? [];
  const start = lesson.findIndex((each) => each.id === ids[0]);
  const strayed = start < 0 ? undefined : ids.findIndex((each, at) => lesson[start + at]?.id !== each);
  const stray = strayed === undefined ? undefined : ids[strayed];
  const place = lessons.flat().find((each) => each.id === stray)?.place;
  if (stray !== undefined && place) report.add('set-apart', place, stray, id);
}

function placedIn(lesson: LessonFile): readonly Placed[] {
  return [...tagsIn(lesson.nodes)].flatMap(({ tag }) => {
    const id = attributeText(tag, 'id');
    if (tag.name !== '题' || id === undefined) return [];
    return [{ id, place: lesson.source.placeAt(attribute(tag, 'id')?.start ?? tag.start) }];
  });
}
