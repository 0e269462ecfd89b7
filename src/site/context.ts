// What every page tells its scripts: which course, version and edition this is and where it lives.
import { buildEnv } from './build-env.ts';
import { loadCourse } from './course.ts';

/** Course id, content version, edition and base path of the running build. */
export async function siteContext() {
  const course = await loadCourse();
  const { edition } = buildEnv(process.env);
  return { course: course.id, version: course.version, edition, base: import.meta.env.BASE_URL } as const;
}

/** The same as attributes of the root element, where the page's scripts read it. */
export async function rootData() {
  const { course, base, version, edition } = await siteContext();
  return { 'data-course': course, 'data-base': base, 'data-version': version, 'data-edition': edition };
}

/** True in the trainer edition, the only one that shows notes, projector lines and keys. */
export const isTrainer = buildEnv(process.env).edition === 'trainer';
