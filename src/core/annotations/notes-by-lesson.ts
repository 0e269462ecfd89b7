// All marks and bookmarks of a learner, lesson by lesson in the order of the course.

import type { Progress } from '../progress/progress.ts';
import type { AnnotationProgress, BookmarkProgress } from '../progress/reading-progress.ts';

/** What must be known of a lesson to lead back to it. */
export type NotedLesson = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly sections: readonly { readonly id: string; readonly title: string }[];
};

/** A bookmark with the title of its section; none where the section is no longer there. */
export type NamedBookmark = BookmarkProgress & { readonly title?: string };

/** The notes of one lesson, oldest first; without `lesson` those of lessons that the course has no longer. */
export type LessonNotes = {
  readonly lesson?: NotedLesson;
  readonly marks: readonly AnnotationProgress[];
  readonly bookmarks: readonly NamedBookmark[];
};

/** Lessons with something in them; what was removed is left out. */
export function notesByLesson(
  { annotations, bookmarks }: Pick<Progress, 'annotations' | 'bookmarks'>,
  lessons: readonly NotedLesson[],
): readonly LessonNotes[] {
  const marks = Object.values(annotations)
    .filter(({ removed }) => !removed)
    .sort((a, b) => a.at - b.at);
  const set = Object.values(bookmarks).filter(({ on }) => on);
  const known = new Set(lessons.map(({ id }) => id));
  const ofCourse = lessons.map((lesson): LessonNotes => {
    const order = lesson.sections.map(({ id }) => id);
    return {
      lesson,
      marks: marks.filter((mark) => mark.lesson === lesson.id),
      bookmarks: set
        .filter((bookmark) => bookmark.lesson === lesson.id)
        .map((bookmark) => named(bookmark, lesson))
        .sort((a, b) => order.indexOf(a.section) - order.indexOf(b.section)),
    };
  });
  const left: LessonNotes = {
    marks: marks.filter(({ lesson }) => !known.has(lesson)),
    bookmarks: set.filter(({ lesson }) => !known.has(lesson)),
  };
  return [...ofCourse, left].filter((one) => one.marks.length + one.bookmarks.length > 0);
}

function named(bookmark: BookmarkProgress, { sections }: NotedLesson): NamedBookmark {
  const section = sections.find(({ id }) => id === bookmark.section);
  return section ? { ...bookmark, title: section.title } : bookmark;
}
