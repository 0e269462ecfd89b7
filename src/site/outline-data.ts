// What the home page's script must know of the lessons: ids, titles, sections, questions; no words of theirs.
import { getEntry } from 'astro:content';
import { courseLessons } from './course.ts';
import { sectionsOf } from './lesson-scope.ts';
import { allQuestions } from './sources.ts';
import { lessonUrl } from './url.ts';

export type OutlineLesson = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly questions: readonly string[];
};

/** The lessons in course order. */
export async function outlineData(): Promise<readonly OutlineLesson[]> {
  const questions = await allQuestions();
  return Promise.all(
    (await courseLessons()).map(async ({ lesson }) => ({
      id: lesson.id,
      title: lesson.title,
      url: lessonUrl(lesson.id),
      sections: [...sectionsOf((await getEntry('lessons', lesson.id))?.body ?? '')].map(([id, title]) => ({
        id,
        title,
      })),
      questions: questions.filter((question) => question.lesson === lesson.id).map((question) => question.id),
    })),
  );
}
