// The bookmarks and marks of one lesson, each with the way back to its place.
import type { LessonNotes } from '../../core/annotations/notes-by-lesson.ts';
import { archive } from '../../i18n/zh-CN/archive.ts';
import { reading } from '../../i18n/zh-CN/reading.ts';

const words = reading.notes;

export function LessonNotesView({ notes }: { readonly notes: LessonNotes }) {
  const { lesson, marks, bookmarks } = notes;
  const heading = `notes-${lesson?.id ?? 'left'}`;
  return (
    <section className="panel" aria-labelledby={heading}>
      <h2 id={heading}>{lesson?.title ?? words.removedLesson}</h2>
      <p className="notes-count num">{words.count(marks.length, bookmarks.length)}</p>
      {bookmarks.length > 0 && (
        <>
          <h3>{words.bookmarks}</h3>
          <ul className="notes-bookmarks">
            {bookmarks.map(({ section, title }) => (
              <li key={section}>
                {lesson && title !== undefined ? (
                  <a href={`${lesson.url}#${section}`}>{title}</a>
                ) : (
                  words.removedSection
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {marks.map(({ id, block, quote, text, at }) => (
        <article key={id} className="notes-mark">
          <blockquote className={text === '' ? undefined : 'has-note'}>{quote}</blockquote>
          {text !== '' && <p className="notes-text">{text}</p>}
          <p className="notes-foot num">
            {archive.moment(at)}
            {lesson && <a href={`${lesson.url}?note=${id}#${block}`}>{words.go}</a>}
          </p>
        </article>
      ))}
    </section>
  );
}
