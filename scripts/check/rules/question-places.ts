// Every question stands in its own lesson exactly once, and in the file of its module.
import { attribute, attributeText, tagsIn } from '../mdx/mdx-node.ts';
import type { CourseModel } from '../model/course-model.ts';
import type { Report } from '../report.ts';
import type { Place } from '../source.ts';

export function checkQuestionPlaces(model: CourseModel, report: Report): void {
  const lessons = new Set(model.outline.map(({ id }) => id));
  const lessonOf = new Map(
    model.questions.flatMap((question) => {
      const id = question.get('id').text;
      const lesson = question.get('lesson').text;
      return id && lesson ? [[id, lesson] as const] : [];
    }),
  );
  const placed = new Map<string, Place>();
  for (const lesson of model.lessonFiles) {
    for (const { tag } of tagsIn(lesson.nodes)) {
      const id = attributeText(tag, 'id');
      if (tag.name !== '题' || !id) continue;
      const place = lesson.source.placeAt(attribute(tag, 'id')?.start ?? tag.start);
      const home = lessonOf.get(id);
      if (placed.has(id)) report.add('question-twice', place, id);
      else if (home !== undefined && lessons.has(home) && home !== lesson.name)
        report.add('question-elsewhere', place, id, home);
      placed.set(id, place);
    }
  }
  checkQuestions(model, placed, report);
}

function checkQuestions(model: CourseModel, placed: ReadonlyMap<string, Place>, report: Report): void {
  for (const { file, folder } of model.quizzes) {
    for (const question of file.root.get('questions').list()) {
      const id = question.get('id');
      const lesson = question.get('lesson');
      const home = model.outline.find((each) => each.id === lesson.text)?.folder;
      if (lesson.text && home !== undefined && home !== folder)
        report.add('question-file', lesson.place, lesson.text, home);
      const lessonFile = model.lessonFiles.find(({ name }) => name === lesson.text);
      if (id.text && lesson.text && lessonFile && !lessonFile.problem && !placed.has(id.text)) {
        report.add('question-unplaced', id.place, id.text, lesson.text);
      }
    }
  }
}
