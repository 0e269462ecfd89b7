// Numbers lessons and questions as the book does, from the built pages: what a page doesn't ask isn't printed.
import { parse } from 'parse5';
import type { Course } from '../../src/schema/course.ts';
import { attributeOf, classesOf, findElements, wordsIn } from '../lib/find-elements.ts';
import type { CourseSources } from './course-sources.ts';
import { type PrintedQuestion, printedQuestion } from './printed-question.ts';

/** A lesson with its number in the book, its questions in the order of its page, and the minutes of its trainer notes. */
export type BookLesson = Course['modules'][number]['lessons'][number] & {
  readonly number: number;
  readonly html: string;
  readonly questions: readonly PrintedQuestion[];
  readonly noteMinutes: number;
};

/**
 * @param page HTML of a built page by its route
 * @throws Error when a page asks a question that the files don't have: pages and files are of different days
 */
export function bookLessons(
  { course, questions, settings, cites }: Pick<CourseSources, 'course' | 'questions' | 'settings' | 'cites'>,
  page: (route: string) => string,
): readonly BookLesson[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return course.modules
    .flatMap(({ lessons }) => lessons)
    .map((lesson, index) => {
      const html = page(`learn/${lesson.id}/`);
      const asked = findElements(parse(html), (element) => classesOf(element).includes('question-block'));
      return {
        ...lesson,
        number: index + 1,
        html,
        questions: asked.map((block, place) => {
          const id = attributeOf(block, 'id') ?? '';
          const question = byId.get(id);
          if (!question) throw new Error(`${lesson.id}: its page asks ${id}, which no file of quizzes/ has`);
          return printedQuestion(question, `${index + 1}-${place + 1}`, cites, settings.get(question.id));
        }),
        noteMinutes: noteMinutes(html),
      };
    });
}

function noteMinutes(html: string): number {
  const notes = findElements(
    parse(html),
    (element) => element.tagName === 'aside' && classesOf(element).includes('trainer-note'),
  );
  return notes
    .map((note) => findElements(note, (element) => classesOf(element).includes('block-title'))[0])
    .reduce((sum, title) => sum + (title ? Number.parseInt(wordsIn(title), 10) : 0), 0);
}
