// Writes the skeleton of a lesson of the outline: `new-lesson <lesson id> [--root DIR]`; never overwrites.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { courseContract } from './check/contract.ts';
import { buildModel } from './check/model/course-model.ts';
import { definitionsIn } from './check/model/definitions.ts';
import { readCourse } from './check/read-course.ts';
import { lessonCode } from './new-lesson/lesson-code.ts';
import { lessonSkeleton } from './new-lesson/lesson-skeleton.ts';
import { newLesson as say } from './new-lesson/messages.ts';
import { questionsAfter, questionsSkeleton } from './new-lesson/question-skeleton.ts';

const { values, positionals } = parseArgs({
  options: { root: { type: 'string', default: '.' } },
  allowPositionals: true,
});

const problem = writeLesson(positionals[0], values.root);
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}

/** @returns what stands in the way, in Chinese; undefined when the files were written */
function writeLesson(id: string | undefined, root: string): string | undefined {
  const model = buildModel(readCourse(root), courseContract);
  const known = model.outline.map((lesson) => lesson.id);
  const lesson = model.outline.find((each) => each.id === id);
  if (!lesson?.folder) return say.unknownLesson(id, known);
  const path = `content/${lesson.folder}/${lesson.id}.mdx`;
  const quizPath = `quizzes/${lesson.folder}.yaml`;
  const hasQuestions = model.questions.some((question) => question.get('lesson').text === lesson.id);
  if (existsSync(join(root, path)) || model.lessonFiles.some(({ name }) => name === lesson.id))
    return say.exists(path);
  if (hasQuestions) return say.hasQuestions(quizPath, lesson.id);

  const registered = (model.register?.root.get('ids').list() ?? []).map(
    (entry) => entry.get('id').text ?? '',
  );
  const code = lessonCode(
    lesson.id,
    new Set([...definitionsIn(model).map((each) => each.id), ...registered]),
  );
  const objectives = lesson.objectives.map((part) => part.get('id').text ?? '');
  const plan = { id: lesson.id, code, minutes: lesson.minutes ?? 10, objectives };
  const quiz = existsSync(join(root, quizPath)) ? readFileSync(join(root, quizPath), 'utf8') : '';
  const questions = questionsAfter(quiz, questionsSkeleton(plan));
  if (questions === undefined) return say.brokenQuiz(quizPath);
  for (const [file, text] of [
    [path, lessonSkeleton(plan)],
    [quizPath, questions],
  ] as const) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  console.log(say.done(path, quizPath, lesson.id));
  return undefined;
}
