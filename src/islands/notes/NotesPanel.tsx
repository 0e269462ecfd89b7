// Every mark, note and bookmark by lesson: to go back to, to print, to take along as one file.
import './notes.css';
import { useEffect, useMemo, useState } from 'react';
import { type NotedLesson, notesByLesson } from '../../core/annotations/notes-by-lesson.ts';
import { localDay } from '../../core/progress/local-day.ts';
import { archive } from '../../i18n/zh-CN/archive.ts';
import { reading } from '../../i18n/zh-CN/reading.ts';
import { record as recordWords } from '../../i18n/zh-CN/record.ts';
import { openRecord } from '../../stores/record-store.ts';
import { useRecord } from '../../stores/use-record.ts';
import { giveFile } from '../ui/give-file.ts';
import { LessonNotesView } from './LessonNotesView.tsx';
import { notesMarkdown } from './notes-file.ts';

const words = reading.notes;

export default function NotesPanel({ lessons }: { readonly lessons: readonly NotedLesson[] }) {
  const status = useRecord((state) => state.status);
  const annotations = useRecord((state) => state.progress.annotations);
  const bookmarks = useRecord((state) => state.progress.bookmarks);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    void openRecord().then(() => setAsked(true));
  }, []);
  const notes = useMemo(
    () => notesByLesson({ annotations, bookmarks }, lessons),
    [annotations, bookmarks, lessons],
  );
  if (!isAsked) return <p className="status-line">{archive.opening}</p>;
  const trouble = status !== 'ready' && status !== 'opening' && status !== 'closed' && (
    <p role="status" className="notes-trouble">
      {recordWords[status]}
    </p>
  );
  if (status === 'locked') return trouble;
  const [first] = lessons;
  if (notes.length === 0)
    return (
      <div className="panel">
        {trouble}
        <p>{words.empty}</p>
        {first && (
          <a className="button" href={first.url}>
            {words.start}
          </a>
        )}
      </div>
    );
  const save = () => {
    const today = dayHere();
    const text = notesMarkdown(notes, today);
    giveFile(new Blob([text], { type: 'text/markdown;charset=utf-8' }), `${words.file}-${today}.md`);
  };
  return (
    <div className="notes-all">
      {trouble}
      <div className="panel-actions notes-doings">
        <button type="button" className="button" onClick={save}>
          {words.save}
        </button>
        <button type="button" className="button-plain" onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
      {notes.map((one) => (
        <LessonNotesView key={one.lesson?.id ?? ''} notes={one} />
      ))}
    </div>
  );
}

function dayHere(): string {
  const now = new Date();
  return localDay(now.getTime(), -now.getTimezoneOffset()) ?? '';
}
