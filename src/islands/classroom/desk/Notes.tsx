// The trainer's notes of a block's lessons, section by section; the section whose line is on the wall is marked and in sight.
import { useEffect, useRef } from 'react';
import { blockStep, firstPage } from '../../../core/classroom/agenda/block-steps.ts';
import type { PlanBlock } from '../../../core/classroom/agenda/plan.ts';
import type { ScriptSection } from '../../../core/classroom/script/lesson-script.ts';
import { desk as deskWords } from '../../../i18n/zh-CN/classroom-desk.ts';
import type { DeskNow } from './use-desk.ts';

const words = deskWords.now;

type Props = { readonly desk: DeskNow; readonly block: PlanBlock };

export default function Notes({ desk, block }: Props) {
  const { lessons } = desk.course;
  const { show } = desk.desk;
  const shown = show?.kind === 'slide' ? firstPage(show.id) : blockStep(show?.id ?? '').line;
  const taught = block.lessons.flatMap((id) => lessons.find((lesson) => lesson.id === id) ?? []);
  return (
    <div className="desk-notes">
      <h2>{words.notes}</h2>
      {taught.length === 0 && <p>{words.noNotes}</p>}
      {taught.map(({ id, title, url, sections }) => (
        <section key={id}>
          <h3>
            {title} <a href={url}>{words.open}</a>
          </h3>
          {sections.map((section) => (
            <NoteSection key={section.id} section={section} isShown={section.ids.includes(shown)} />
          ))}
        </section>
      ))}
    </div>
  );
}

function NoteSection({ section, isShown }: { readonly section: ScriptSection; readonly isShown: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const notes = box.current?.parentElement?.closest('.desk-notes');
    if (isShown && notes && box.current) notes.scrollTop = box.current.offsetTop;
  }, [isShown]);
  return (
    <div ref={box} className="desk-note" data-shown={isShown || undefined}>
      <h4 className="num">{words.section(section.title, section.minutes)}</h4>
      {section.lines.map(({ id, text }) => (
        <p key={id} className="desk-line">
          {text}
        </p>
      ))}
      {section.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
