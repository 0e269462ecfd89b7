// Every worksheet that the learner wrote in, by lesson: to go back to, to print, to take along as one file.
import './archive.css';
import './archive-accounts.css';
import './worksheets.css';
import type { LessonAccount } from '../../core/archive/archive.ts';
import type { ArchiveCourse } from '../../core/archive/archive-course.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';
import { worksheets } from '../../i18n/zh-CN/deals.ts';
import { record as recordWords } from '../../i18n/zh-CN/record.ts';
import { COMMITMENT_BLOCK } from '../../schema/words/commitment.ts';
import { giveFile } from '../ui/give-file.ts';
import { useArchive } from './use-archive.ts';
import { Entries } from './WorksheetList.tsx';
import { worksheetsMarkdown } from './worksheets-file.ts';

type Props = {
  readonly course: ArchiveCourse;
  /** Address of the page on which the promise goes into a calendar. */
  readonly promiseUrl: string;
};

export default function WorksheetsPanel({ course, promiseUrl }: Props) {
  const { archive, status, isOpen, today } = useArchive(course);
  const lessons = archive.modules
    .flatMap((module) => module.lessons)
    .filter((lesson) => lesson.worksheets.length > 0);
  if (!isOpen) return <p className="status-line">{words.opening}</p>;
  if (status === 'locked') return <p role="status">{recordWords.locked}</p>;
  if (lessons.length === 0)
    return (
      <div className="panel">
        <p>{worksheets.empty}</p>
        {archive.goOn && (
          <a className="button" href={archive.goOn.url}>
            {worksheets.start}
          </a>
        )}
      </div>
    );
  const save = () => {
    const text = worksheetsMarkdown(lessons, today);
    giveFile(new Blob([text], { type: 'text/markdown;charset=utf-8' }), `${worksheets.file}-${today}.md`);
  };
  return (
    <div className="worksheets">
      <div className="panel-actions worksheets-doings">
        <button type="button" className="button" onClick={save}>
          {worksheets.save}
        </button>
        <button type="button" className="button-plain" onClick={() => window.print()}>
          {worksheets.print}
        </button>
      </div>
      {lessons.map((lesson) => (
        <LessonSheets key={lesson.id} lesson={lesson} promiseUrl={promiseUrl} />
      ))}
    </div>
  );
}

type SheetsProps = { readonly lesson: LessonAccount; readonly promiseUrl: string };

function LessonSheets({ lesson, promiseUrl }: SheetsProps) {
  return (
    <section className="panel" aria-labelledby={`sheets-${lesson.id}`}>
      <h2 id={`sheets-${lesson.id}`}>{lesson.title}</h2>
      {lesson.worksheets.map(({ id, kind, title, url, of, entries }) => (
        <article key={id} className="worksheet-sheet">
          <h3>
            <small>{words.worksheet.kind[kind]}</small> {title}
          </h3>
          <Entries entries={entries} />
          <p className="line-go">
            <a href={url}>{words.worksheet.go}</a>
            {id === COMMITMENT_BLOCK && <a href={promiseUrl}>{worksheets.promise}</a>}
            <span className="line-facts num">{words.worksheet.written(entries.length, of)}</span>
          </p>
        </article>
      ))}
    </section>
  );
}
