// What the line of a lesson is made of: the place, sections, questions, objectives, what was written, the time.
import type { ReactNode } from 'react';
import type { LessonAccount } from '../../core/archive/archive.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';
import { ObjectiveLine } from './ObjectiveList.tsx';
import { QuestionList } from './QuestionList.tsx';
import { WorksheetLine } from './WorksheetList.tsx';

export function LessonDetails({ lesson }: { readonly lesson: LessonAccount }) {
  const { url, state, stopped, openedAt, sections, questions, objectives, worksheets, read, score } = lesson;
  const tried = questions.filter(({ attempts, hints }) => attempts > 0 || hints > 0);
  return (
    <>
      <p className="lesson-place">
        {stopped ? (
          <span>
            {state === 'done' ? words.lesson.stoppedDone : words.lesson.stopped}
            <a href={stopped.url}>{stopped.title ?? words.lesson.stoppedAtTop}</a>
            <span className="line-facts num">{words.moment(stopped.at)}</span>
          </span>
        ) : (
          <a href={url}>{words.lesson.go}</a>
        )}
        {openedAt !== undefined && (
          <span className="line-facts num">{words.lesson.opened(words.moment(openedAt))}</span>
        )}
      </p>
      {sections.length > 0 && (
        <Part title={words.lesson.sectionsTitle} figure={words.lesson.sections(read, sections.length)}>
          <ul className="lines">
            {sections.map((section) => (
              <li key={section.id} data-unread={!section.isRead || undefined}>
                <a href={section.url}>{section.title}</a>
                <span className="line-facts">
                  {section.isRead ? words.lesson.isRead : words.lesson.isUnread}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {tried.length > 0 && (
        <Part
          title={words.lesson.questionsTitle}
          figure={words.lesson.questions(score.tried, score.of, score.right)}
        >
          <QuestionList questions={tried} />
        </Part>
      )}
      <Part title={words.lesson.objectivesTitle}>
        <ul className="lines">
          {objectives.map((objective) => (
            <ObjectiveLine key={objective.id} objective={objective} />
          ))}
        </ul>
      </Part>
      {worksheets.length > 0 && (
        <Part title={words.lesson.worksheetsTitle}>
          <ul className="lines">
            {worksheets.map((worksheet) => (
              <WorksheetLine key={worksheet.id} worksheet={worksheet} />
            ))}
          </ul>
        </Part>
      )}
      <Time lesson={lesson} />
    </>
  );
}

function Time({ lesson: { activeMs, plannedMinutes, lastAt } }: { readonly lesson: LessonAccount }) {
  return (
    <Part title={words.lesson.timeTitle}>
      <p className="lesson-time num">
        {words.lesson.timeOf(words.duration(activeMs), plannedMinutes)}
        {lastAt !== undefined && (
          <span className="line-facts">{words.lesson.lastAt(words.moment(lastAt))}</span>
        )}
      </p>
    </Part>
  );
}

type PartProps = { readonly title: string; readonly figure?: string; readonly children: ReactNode };

function Part({ title, figure, children }: PartProps) {
  return (
    <div className="lesson-part">
      <h4>
        {title}
        {figure !== undefined && <small className="num">{figure}</small>}
      </h4>
      {children}
    </div>
  );
}
