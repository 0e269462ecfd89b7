// Every item of the course card is taught in a section, asked about, and shown in the role-play where it says so.
import { SKILLS } from '../../../src/schema/words/roleplay.ts';
import { attributeText } from '../mdx/mdx-node.ts';
import type { CourseModel } from '../model/course-model.ts';
import type { LessonFile } from '../model/lesson-file.ts';
import { movesShowing } from '../model/moves-showing.ts';
import type { OutlineLesson } from '../model/outline.ts';
import type { Report } from '../report.ts';
import type { YamlPart } from '../yaml/yaml-part.ts';

export function checkCoverage(model: CourseModel, report: Report): void {
  if (!model.course || model.course.problems.length > 0) return;
  for (const lesson of model.outline) {
    checkPromised(lesson, model.contract.items[lesson.id] ?? [], report);
    for (const item of lesson.covers) checkShown(item, model, report);
    const file = model.lessonFiles.find(({ name }) => name === lesson.id);
    if (file && !file.problem) checkTaught(lesson, file, model, report);
  }
}

/** What the card promises may be worded more fully, and is never dropped. */
function checkPromised(lesson: OutlineLesson, promised: readonly string[], report: Report): void {
  const items = lesson.covers.map(wordsOf);
  for (const words of promised) {
    if (!items.some((item) => item.includes(words)))
      report.add('cover-missing', lesson.part.get('covers').keyPlace, lesson.id, words);
  }
}

function checkTaught(lesson: OutlineLesson, file: LessonFile, model: CourseModel, report: Report): void {
  const sections = file.sections.flatMap((section) => attributeText(section, 'id') ?? []);
  for (const item of lesson.covers) {
    if (model.quizzes.every(({ file: { problems } }) => problems.length === 0))
      checkAsked(item, sections, model, report);
  }
}

/** A section that the lesson has and no question sends back to will do when the item names an objective that one asks. */
function checkAsked(
  item: YamlPart,
  own: readonly string[],
  { questions }: CourseModel,
  report: Report,
): void {
  const asked = (key: string, id: string | undefined) => questions.some((each) => each.get(key).text === id);
  if (
    item
      .get('objectives')
      .list()
      .some(({ text }) => asked('objective', text))
  )
    return;
  for (const section of item.get('sections').list()) {
    if (section.text !== undefined && own.includes(section.text) && !asked('section', section.text))
      report.add('cover-unasked', section.place, wordsOf(item), section.text);
  }
}

/** Names that no move bears would be evidence of nothing. */
function checkShown(item: YamlPart, model: CourseModel, report: Report): void {
  const files = [...model.cases, ...model.clients];
  if (files.some(({ file }) => file.problems.length > 0)) return;
  for (const key of ['skills', 'tactics']) {
    for (const { text, place } of item.get('shown').get(key).list()) {
      if (text !== undefined && files.every((file) => movesShowing(file, text).length === 0))
        report.add(
          'cover-unshown',
          place,
          text,
          SKILLS.some((skill) => skill === text),
        );
    }
  }
}

function wordsOf(item: YamlPart): string {
  return item.get('item').text ?? '';
}
