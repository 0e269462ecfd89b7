// What the figures of the general ledger are made of, each with its date and the way to its place.
import type { ReactNode } from 'react';
import type { Archive, LessonAccount } from '../../core/archive/archive.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';
import { ObjectiveLine } from './ObjectiveList.tsx';
import { QuestionLine } from './QuestionList.tsx';

type Props = { readonly archive: Archive };

export function LessonsBehind({ archive }: Props) {
  const lessons = lessonsOf(archive).filter(({ state }) => state !== 'untouched');
  return (
    <ul className="lines">
      {lessons.map((lesson) => (
        <LessonLine key={lesson.id} lesson={lesson}>
          {words.lesson.state[lesson.state]}
          {lesson.lastAt !== undefined && <span>{words.day(lesson.lastAt)}</span>}
        </LessonLine>
      ))}
    </ul>
  );
}

export function QuestionsBehind({ archive }: Props) {
  return grouped(
    archive,
    ({ score }) => score.tried > 0,
    ({ questions }) =>
      questions
        .filter(({ attempts }) => attempts > 0)
        .map((question) => <QuestionLine key={question.id} question={question} />),
  );
}

export function ObjectivesBehind({ archive }: Props) {
  return grouped(
    archive,
    ({ objectives }) => objectives.some(({ state }) => state !== 'none'),
    ({ objectives }) =>
      objectives
        .filter(({ state }) => state !== 'none')
        .map((objective) => <ObjectiveLine key={objective.id} objective={objective} />),
  );
}

export function TimeBehind({ archive }: Props) {
  const lessons = lessonsOf(archive).filter(({ activeMs }) => activeMs > 0);
  const removed = archive.removed.filter((one) => one.kind === 'lesson' && one.activeMs > 0);
  return (
    <ul className="lines num">
      {lessons.map((lesson) => (
        <LessonLine key={lesson.id} lesson={lesson}>
          {words.lesson.time(words.duration(lesson.activeMs), lesson.plannedMinutes)}
          {lesson.lastAt !== undefined && <span>{words.lesson.lastAt(words.day(lesson.lastAt))}</span>}
        </LessonLine>
      ))}
      {removed.map(
        (one) =>
          one.kind === 'lesson' && (
            <li key={one.id}>
              <a href="#archive-removed">{words.removed.title}</a>
              <span className="line-facts">{words.duration(one.activeMs)}</span>
            </li>
          ),
      )}
    </ul>
  );
}

export function DaysBehind({ days }: { readonly days: Archive['days'] }) {
  return (
    <ul className="lines num">
      {days.map(({ date, activeMs }) => (
        <li key={date}>
          <span>{words.dateWords(date)}</span>
          <span className="line-facts">{words.duration(activeMs)}</span>
        </li>
      ))}
    </ul>
  );
}

function lessonsOf({ modules }: Archive): readonly LessonAccount[] {
  return modules.flatMap(({ lessons }) => lessons);
}

function grouped(
  archive: Archive,
  isMeant: (lesson: LessonAccount) => boolean,
  lines: (lesson: LessonAccount) => ReactNode,
): ReactNode {
  return lessonsOf(archive)
    .filter(isMeant)
    .map((lesson) => (
      <div key={lesson.id} className="lines-group">
        <p className="lines-title">{lesson.title}</p>
        <ul className="lines">{lines(lesson)}</ul>
      </div>
    ));
}

function LessonLine({ lesson, children }: { readonly lesson: LessonAccount; readonly children: ReactNode }) {
  return (
    <li>
      <a href={lesson.url}>{lesson.title}</a>
      <span className="line-facts">{children}</span>
    </li>
  );
}
