// One lesson as a line of the book, opening everything the record says about it.
import type { LessonAccount } from '../../core/archive/archive.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';
import { Fold } from './Fold.tsx';
import { LessonDetails } from './LessonDetails.tsx';
import { SealMark } from './SealMark.tsx';

export function LessonRow({ lesson }: { readonly lesson: LessonAccount }) {
  const { title, state } = lesson;
  return (
    <Fold
      className="lesson-line"
      summary={
        <span className="lesson-row">
          <span className="lesson-title">{title}</span>
          <span className="lesson-state">
            {state === 'done' ? <SealMark text={words.lesson.state.done} /> : words.lesson.state[state]}
          </span>
          <span className="lesson-figures num">
            {figures(lesson).map((figure) => (
              <span key={figure}>{figure}</span>
            ))}
          </span>
        </span>
      }
    >
      {() => <LessonDetails lesson={lesson} />}
    </Fold>
  );
}

function figures(lesson: LessonAccount): readonly string[] {
  const { state, read, sections, score, activeMs, plannedMinutes } = lesson;
  if (state === 'untouched' && activeMs === 0)
    return words.lesson.size(sections.length, score.of, plannedMinutes);
  return [
    words.lesson.sections(read, sections.length),
    words.lesson.questions(score.tried, score.of, score.right),
    words.lesson.time(words.duration(activeMs), plannedMinutes),
  ];
}
