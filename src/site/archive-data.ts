// What the archive must know of the course: names and addresses of all that leaves a trace in a record; no answers.
import type { ArchiveCourse, ArchiveLesson } from '../core/archive/archive-course.ts';
import { shortTitle } from '../core/archive/short-title.ts';
import { worksheetsIn } from '../core/archive/worksheets-in.ts';
import { writtenWords } from '../core/lesson/spoken.ts';
import { lesson as words } from '../i18n/zh-CN/lesson.ts';
import { type Lesson, loadCourse } from './course.ts';
import { sectionsOf } from './lesson-scope.ts';
import { lessonSource } from './lesson-source.ts';
import { allQuestions, citing } from './sources.ts';
import { lessonUrl } from './url.ts';

/** The whole course in its order. */
export async function archiveData(): Promise<ArchiveCourse> {
  const { modules } = await loadCourse();
  return {
    modules: await Promise.all(
      modules.map(async ({ id, title, lessons }) => ({
        id,
        title,
        lessons: await Promise.all(lessons.map(archiveLesson)),
      })),
    ),
  };
}

async function archiveLesson({ id, title, minutes, objectives }: Lesson): Promise<ArchiveLesson> {
  const { body } = await lessonSource(id);
  const questions = (await allQuestions()).filter((question) => question.lesson === id);
  const plain = await plainWords();
  return {
    id,
    title,
    url: lessonUrl(id),
    minutes,
    sections: [...sectionsOf(body)].map(([section, name]) => ({ id: section, title: name })),
    questions: questions.map(({ id: question, stem, objective }) => ({
      id: question,
      title: shortTitle(plain(stem)),
      objective,
    })),
    objectives: objectives.map((objective) => ({ id: objective.id, text: objective.text })),
    worksheets: worksheetsIn(body, { plain, label: calculationLabel }),
  };
}

async function plainWords(): Promise<(text: string) => string> {
  const cite = await citing();
  return (text) => writtenWords(text, cite);
}

function calculationLabel(field: string): string {
  const labels: Readonly<Record<string, string>> = words.calc;
  return labels[field] ?? field;
}
