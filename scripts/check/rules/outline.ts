// The outline keeps the promise of the syllabus, and lessons and their files belong together.
import type { CourseModel } from '../model/course-model.ts';
import type { LessonFile } from '../model/lesson-file.ts';
import type { Report } from '../report.ts';
import { isRecord } from '../yaml/yaml-part.ts';

export function checkOutline(model: CourseModel, report: Report): void {
  const { course, contract, outline } = model;
  if (!course || course.problems.length > 0 || !isRecord(course.root.value)) return;
  const modules = course.root.get('modules');
  if (contract.totalMinutes !== undefined && outline.every(({ minutes }) => minutes !== undefined)) {
    const sum = outline.reduce((total, { minutes = 0 }) => total + minutes, 0);
    if (sum !== contract.totalMinutes)
      report.add('minutes-sum', modules.keyPlace, sum, contract.totalMinutes);
  }
  checkSyllabus(model, report);
  checkLessonsHaveFiles(model, report);
  for (const file of model.lessonFiles) checkFileHasLesson(model, file, report);
  checkObjectivesAsked(model, report);
}

function checkSyllabus({ contract, outline, course }: CourseModel, report: Report): void {
  if (!contract.lessons || !course) return;
  const planned = new Map(contract.lessons.map(({ id, minutes }) => [id, minutes]));
  const listed = new Set(outline.map(({ id }) => id));
  for (const [id, minutes] of planned) {
    if (!listed.has(id)) report.add('lesson-missing', course.root.get('modules').keyPlace, id, minutes);
  }
  for (const { id, part, minutes } of outline) {
    const wanted = planned.get(id);
    if (wanted === undefined) report.add('lesson-unplanned', part.get('id').place, id);
    else if (minutes !== undefined && minutes !== wanted)
      report.add('lesson-minutes', part.get('minutes').place, id, minutes, wanted);
  }
}

function checkLessonsHaveFiles({ outline, lessonFiles }: CourseModel, report: Report): void {
  const names = new Set(lessonFiles.map(({ name }) => name));
  for (const { id, part, folder } of outline) {
    if (!names.has(id))
      report.add('lesson-without-file', part.get('id').place, id, `content/${folder ?? '…'}/${id}.mdx`);
  }
}

function checkFileHasLesson({ outline }: CourseModel, file: LessonFile, report: Report): void {
  const lesson = outline.find(({ id }) => id === file.name);
  const start = file.source.placeAt(0);
  if (!lesson) report.add('file-without-lesson', start, file.name);
  else if (lesson.folder !== undefined && lesson.folder !== file.folder)
    report.add('lesson-folder', start, file.name, lesson.folder);
  const head = file.head?.root.get('lesson');
  if (head?.text !== undefined && head.text !== file.name)
    report.add('lesson-head', head.place, head.text, file.name);
}

/** A missing file is a finding of its own. */
function checkObjectivesAsked(
  { outline, questions, quizzes, lessonFiles }: CourseModel,
  report: Report,
): void {
  if (quizzes.some(({ file }) => file.problems.length > 0)) return;
  const asked = new Set(questions.map((question) => question.get('objective').text));
  for (const { id: lesson, objectives } of outline) {
    if (!lessonFiles.some(({ name }) => name === lesson)) continue;
    for (const objective of objectives) {
      const id = objective.get('id').text;
      if (id && !asked.has(id)) report.add('objective-unasked', objective.get('id').place, id);
    }
  }
}
