// The course outline as pages need it: modules, lessons in order, their neighbours.
import { getCollection } from 'astro:content';
import type { Course } from '../schema/course.ts';

export type Module = Course['modules'][number];
export type Lesson = Module['lessons'][number];

/** The course of this build. @throws Error when content/course.yaml is missing. */
export async function loadCourse(): Promise<Course> {
  const [entry] = await getCollection('course');
  if (!entry) throw new Error('content/course.yaml is missing');
  return entry.data;
}

/** Every lesson in course order, each with its module. */
export async function courseLessons(): Promise<readonly { lesson: Lesson; module: Module }[]> {
  const course = await loadCourse();
  return course.modules.flatMap((module) => module.lessons.map((lesson) => ({ lesson, module })));
}
