// 测验与考试: the three kinds of paper, what was done of each, and before and after side by side.
import { useEffect, useState } from 'react';
import { testsToCompare } from '../../../core/papers/gain.ts';
import type { PaperProgress } from '../../../core/progress/paper-progress.ts';
import { exam } from '../../../i18n/zh-CN/exam.ts';
import { PAPER_KINDS, type PaperKind } from '../../../schema/words/paper-bodies.ts';
import { openRecord } from '../../../stores/record-store.ts';
import { useRecord } from '../../../stores/use-record.ts';
import { GainTable } from './GainTable.tsx';
import { PaperKindCard } from './PaperKindCard.tsx';
import { RecordNote } from './RecordNote.tsx';
import { usePaperBank } from './use-paper-bank.ts';

type Size = { readonly items: number; readonly minutes: number };
type Props = {
  readonly bankUrl: string;
  readonly paperUrl: string;
  readonly sizes: { readonly [K in PaperKind]: Size };
};

export function ExamHub({ bankUrl, paperUrl, sizes }: Props) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => void openRecord().then(() => setOpen(true)), []);
  const papers = useRecord((state) => state.progress.papers);
  const attempts = Object.entries(papers)
    .map(([id, paper]) => ({ id, paper }))
    .sort((a, b) => b.paper.startedAt - a.paper.startedAt);
  const next = nextKind(attempts.map(({ paper }) => paper));
  const tests = testsToCompare(Object.values(papers));
  const { bank, isFailed } = usePaperBank(tests ? bankUrl : undefined);
  return (
    <div className="exam-hub" data-ready={isOpen || undefined}>
      <RecordNote />
      <div className="exam-kinds">
        {PAPER_KINDS.map((kind) => (
          <PaperKindCard
            key={kind}
            kind={kind}
            {...sizes[kind]}
            attempts={attempts.filter(({ paper }) => paper.kind === kind)}
            paperUrl={paperUrl}
            isNext={kind === next}
          />
        ))}
      </div>
      <section className="exam-gain" aria-labelledby="gain-title">
        <h2 id="gain-title">{exam.gain.title}</h2>
        {!tests && <p className="exam-soft">{exam.gain.waiting}</p>}
        {tests && bank && <GainTable {...tests} outline={bank} />}
        {tests && !bank && <p className="exam-note">{isFailed ? exam.gain.failed : exam.loading}</p>}
      </section>
    </div>
  );
}

/** What is open comes first, then what was not done yet, in the order of the kinds. */
function nextKind(papers: readonly PaperProgress[]): PaperKind | undefined {
  const isDone = (kind: PaperKind) => papers.some((one) => one.kind === kind);
  return papers.find((one) => !one.handedIn)?.kind ?? PAPER_KINDS.find((kind) => !isDone(kind));
}
