// What desk and wall get of the course: the presets, the lessons' scripts, and names for what blocks point at.
import { getCollection } from 'astro:content';
import type { DeskCourse, Names, WallCourse } from '../../core/classroom/script/desk-course.ts';
import { type LessonScript, sectionsIn, wallScript } from '../../core/classroom/script/lesson-script.ts';
import { tagsIn } from '../../core/lesson/lesson-tags.ts';
import { writtenWords } from '../../core/lesson/spoken.ts';
import { courseLessons } from '../course.ts';
import { allDrills } from '../drills.ts';
import { lessonSource } from '../lesson-source.ts';
import { citing } from '../sources.ts';
import { lessonUrl } from '../url.ts';

export async function deskCourse(): Promise<DeskCourse> {
  const [agenda] = await getCollection('agenda');
  return { presets: agenda?.data.presets ?? [], lessons: await scripts(), names: await names() };
}

export async function wallCourse(): Promise<WallCourse> {
  return { lessons: (await scripts()).map(wallScript), names: await names() };
}

async function scripts(): Promise<readonly LessonScript[]> {
  const cite = await citing();
  return Promise.all(
    (await courseLessons()).map(async ({ lesson: { id, title } }) => {
      const { body } = await lessonSource(id);
      return { id, title, url: lessonUrl(id), sections: sectionsIn(body, cite) };
    }),
  );
}

async function names(): Promise<Names> {
  const cite = await citing();
  const cases = (await getCollection('cases')).map(({ data }) => [data.id, data.title] as const);
  const drills = (await allDrills()).flatMap(({ puzzles, models }) => [
    ...puzzles.map(({ id, ask }) => [id, ask] as const),
    ...models.map(({ id, title }) => [id, title] as const),
  ]);
  const bodies = await Promise.all((await courseLessons()).map(({ lesson }) => lessonSource(lesson.id)));
  const activities = bodies.flatMap(({ body }) =>
    tagsIn(body, ['工作表', '思考题']).map(({ attributes }) => [
      attributes.get('id') ?? '',
      writtenWords(attributes.get('title') ?? attributes.get('ask') ?? '', cite),
    ]),
  );
  return Object.fromEntries([...cases, ...drills, ...activities]);
}
