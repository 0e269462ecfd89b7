// Which lessons name which laws and words, and where: the way back from the handbook.
import { courseLessons } from './course.ts';
import { sectionsOf } from './lesson-scope.ts';
import { lessonSource } from './lesson-source.ts';
import { mentioned } from './sources.ts';
import { lessonUrl } from './url.ts';

export type Mention = { readonly title: string; readonly url: string };

/** Id → lessons in course order, each at the section that names it first, or at its top when a question does. */
export async function mentions(kind: 'law' | 'term'): Promise<ReadonlyMap<string, readonly Mention[]>> {
  const found = new Map<string, Mention[]>();
  for (const { lesson } of await courseLessons()) {
    const { body, source } = await lessonSource(lesson.id);
    for (const id of mentioned(source, kind)) {
      const mention = { title: lesson.title, url: lessonUrl(lesson.id, sectionNaming(body, kind, id)) };
      found.set(id, [...(found.get(id) ?? []), mention]);
    }
  }
  return found;
}

function sectionNaming(body: string, kind: 'law' | 'term', id: string): string | undefined {
  const starts = [...sectionsOf(body).keys()].map((section) => ({
    section,
    at: body.indexOf(`<小节 id="${section}"`),
  }));
  return starts.find(({ at }, index) => mentioned(body.slice(at, starts[index + 1]?.at), kind).includes(id))
    ?.section;
}
