// The outline of the course as far as results of papers go: modules, and the objectives of each.
import type { PaperOutline } from '../core/papers/paper-result.ts';
import { loadCourse } from './course.ts';

export async function paperOutline(): Promise<PaperOutline> {
  const { id: course, version, modules } = await loadCourse();
  return {
    course,
    version,
    modules: modules.map(({ id, title }) => ({ id, title })),
    objectives: modules.flatMap((module) =>
      module.lessons.flatMap(({ objectives }) =>
        objectives.map(({ id, text }) => ({ id, text, module: module.id })),
      ),
    ),
  };
}
