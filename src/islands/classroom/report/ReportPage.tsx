// The report of a day on the screen, as a file, on paper: all of the same tables.

import type { RoomState } from '../../../core/classroom/room/room-state.ts';
import { csvText } from '../../../core/deals/csv.ts';
import { report as words } from '../../../i18n/zh-CN/classroom-report.ts';
import { giveFile } from '../../ui/give-file.ts';
import { HeadRow } from '../people/HeadRow.tsx';
import { RoomGate } from '../people/RoomGate.tsx';
import type { ReportSection } from './report-section.ts';
import { reportRows, reportSections } from './report-sections.ts';
import { useReportCourse } from './use-report-course.ts';

type Props = { readonly desk: string; readonly people: string };

export default function ReportPage({ desk, people }: Props) {
  return <RoomGate desk={desk}>{({ state }) => <Report state={state} people={people} />}</RoomGate>;
}

function Report({ state, people }: { readonly state: RoomState; readonly people: string }) {
  const { course, isMissing, isReworded, askAgain } = useReportCourse(state);
  const sections = reportSections(state, course);
  return (
    <>
      <div className="panel-actions people-links">
        <button type="button" className="button" onClick={() => save(state, sections)}>
          {words.save}
        </button>
        <button type="button" className="button button-quiet" onClick={() => window.print()}>
          {words.print}
        </button>
        <a href={people}>{words.toPeople}</a>
      </div>
      {isMissing && (
        <p role="alert" className="people-links">
          {words.missing}{' '}
          <button type="button" className="button button-quiet" onClick={askAgain}>
            {words.askAgain}
          </button>
        </p>
      )}
      {isReworded && <p className="people-links">{words.reworded}</p>}
      {sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </>
  );
}

function save({ opening: { name, day } }: RoomState, sections: readonly ReportSection[]): void {
  const text = csvText(reportRows(sections));
  giveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), words.file(name, day));
}

/** Digits and what stands between them: a number, a share, a time, so many of so many. */
function isFigure(cell: string): boolean {
  return /^\d[\d\s:./%]*$/.test(cell);
}

function Section({ section: { id, title, head, rows } }: { readonly section: ReportSection }) {
  return (
    <section className="report-section" aria-labelledby={`report-${id}`}>
      <h2 id={`report-${id}`}>{title}</h2>
      <table className="people-table">
        <HeadRow names={head} />
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a report stand where they stand
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={head[column]} className={isFigure(cell) ? 'num' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
