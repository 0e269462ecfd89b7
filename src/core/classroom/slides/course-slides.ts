// Makes the pages of the course out of the blocks of its lessons: each block whole, or cut into pages that can be read.
import { cutPages } from './cut-pages.ts';
import type { LessonBlock } from './lesson-blocks.ts';
import type { CourseSlide } from './slide.ts';

/**
 * The pages of a lesson, in the order of its blocks. A page keeps the id of its block; its further pages have `.2`, `.3` … behind it.
 * @throws RangeError naming the block that is too long for the projector
 */
export function lessonSlides(
  lesson: { readonly id: string; readonly title: string },
  blocks: readonly LessonBlock[],
  hashOf: (text: string) => string,
): readonly CourseSlide[] {
  return blocks.flatMap(({ id, kind, body }) =>
    cutPages(body).map((page, index) => ({
      id: index === 0 ? id : `${id}.${index + 1}`,
      kind,
      lesson: lesson.id,
      where: lesson.title,
      hash: hashOf(JSON.stringify(page)),
      body: page,
    })),
  );
}
