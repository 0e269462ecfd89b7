// Which lessons send the learner into a case: the page of the case leads back to the one he came from.
import { courseLessons } from './course.ts';
import { lessonSource } from './lesson-source.ts';
import { lessonUrl } from './url.ts';

type Way = { readonly id: string; readonly title: string; readonly url: string };

/** Whether a lesson's text sends the learner into a case: the one attribute of a lesson that names a case. */
export function namesCase(body: string, caseId: string): boolean {
  return body.includes(`="${caseId}"`);
}

/** In course order. */
export async function lessonsLeadingTo(caseId: string): Promise<readonly Way[]> {
  const ways = await Promise.all(
    (await courseLessons()).map(async ({ lesson: { id, title } }) => {
      const { body } = await lessonSource(id);
      return namesCase(body, caseId) ? [{ id, title, url: lessonUrl(id) }] : [];
    }),
  );
  return ways.flat();
}
