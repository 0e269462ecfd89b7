// What came of a paper: first the figures, then module by module and objective by objective, then item by item.
import { useEffect, useRef, useState } from 'react';
import type { FrozenItem } from '../../../core/papers/frozen-items.ts';
import type { PaperBank } from '../../../core/papers/paper-bank.ts';
import { byModule, byObjective, type Tallied } from '../../../core/papers/paper-result.ts';
import type { PaperProgress } from '../../../core/progress/paper-progress.ts';
import { exam } from '../../../i18n/zh-CN/exam.ts';
import { RecordNote } from './RecordNote.tsx';
import { ReportFacts } from './ReportFacts.tsx';
import { ReportItem } from './ReportItem.tsx';
import { type TallyRow, TallyTable } from './TallyTable.tsx';
import { type Keys, useGrading } from './use-grading.ts';

const words = exam.result;
const columns = [words.right];

type Props = {
  readonly id: string;
  readonly paper: PaperProgress;
  readonly items: readonly FrozenItem[];
  readonly bank: PaperBank;
  readonly guideMinutes: number;
  readonly certificateUrl: string;
};

export function PaperReport({ id, paper, items, bank, guideMinutes, certificateUrl }: Props) {
  const { keys, phase, retry } = useGrading(id, paper, items);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const { grades } = paper;
  return (
    <>
      <h2 className="report-title" ref={title} tabIndex={-1}>
        {words.of(exam.kinds[paper.kind].name)}
      </h2>
      <RecordNote />
      <div role="status">
        {!grades && phase === 'fetching' && <p className="exam-note">{exam.grading.fetching}</p>}
        {phase === 'unreachable' && (
          <div className="exam-note">
            <p>{grades ? words.noExplanation : exam.grading.unreachable}</p>
            <button type="button" className="button button-quiet" onClick={retry}>
              {exam.retry}
            </button>
          </div>
        )}
        {grades?.length === 0 && <p className="exam-note">{exam.grading.changedAll}</p>}
      </div>
      {grades && grades.length > 0 && (
        <>
          <ReportFacts paper={paper} outline={bank} guideMinutes={guideMinutes} />
          <p className="exam-actions">
            <button type="button" className="button button-quiet" onClick={() => print()}>
              {words.print}
            </button>
            {paper.kind === 'exam' && (
              <a className="button button-quiet" href={`${certificateUrl}?paper=${id}`}>
                {words.certificate}
              </a>
            )}
          </p>
          <div className="report-tables">
            <TallyTable
              title={words.byModule}
              head={words.module}
              columns={columns}
              rows={byModule(paper, bank).map(toRow)}
            />
            <TallyTable
              title={words.byObjective}
              head={words.objective}
              columns={columns}
              rows={byObjective(paper, bank).map(toRow)}
            />
          </div>
          {phase !== 'fetching' && <Items paper={paper} items={items} keys={keys} />}
        </>
      )}
    </>
  );
}

type ItemsProps = Pick<Props, 'paper' | 'items'> & { readonly keys: Keys };

function Items({ paper, items, keys }: ItemsProps) {
  const [isAll, setAll] = useState(false);
  const right = new Set((paper.grades ?? []).flatMap(({ question, correct }) => (correct ? [question] : [])));
  const shown = items
    .map((frozen, place) => ({ frozen, place }))
    .filter(({ frozen }) => isAll || !right.has(frozen.drawn.question));
  return (
    <section className="report-items" aria-labelledby="report-items-title">
      <h2 id="report-items-title">{words.items}</h2>
      <div className="exam-actions">
        {([false, true] as const).map((all) => (
          <button
            key={String(all)}
            type="button"
            className="button button-quiet"
            aria-pressed={isAll === all}
            onClick={() => setAll(all)}
          >
            {words.show[all ? 'all' : 'wrong']}
          </button>
        ))}
      </div>
      {shown.length === 0 && <p>{words.allRight}</p>}
      <ol className="report-list">
        {shown.map(({ frozen, place }) => (
          <ReportItem
            key={frozen.drawn.question}
            frozen={frozen}
            place={place}
            answers={paper.answers}
            qKey={keys.get(frozen.drawn.question)}
          />
        ))}
      </ol>
    </section>
  );
}

function toRow({ id, title, items, correct }: Tallied): TallyRow {
  return { id, title, tallies: [{ items, correct }] };
}
