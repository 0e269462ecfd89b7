// What the pages about examinations must know of the course: modules and their objectives.
import { certificate } from '../i18n/zh-CN/certificate.ts';
import { loadCourse } from './course.ts';

/** The course as `finishedExams` asks for it. */
export async function examCourse() {
  const { id, title, version, modules } = await loadCourse();
  return {
    id,
    title,
    version,
    modules: modules.map((module) => ({
      id: module.id,
      title: module.title,
      objectives: module.lessons.flatMap(({ objectives }) => objectives.map((one) => one.id)),
    })),
    otherTitle: certificate.print.otherModule,
  };
}
