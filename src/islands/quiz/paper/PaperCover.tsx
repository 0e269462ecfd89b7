// The first page of a paper: what it is, what holds while it is written, and the start.
import { useState } from 'react';
import { drawPaper } from '../../../core/papers/draw-paper.ts';
import type { PaperBank } from '../../../core/papers/paper-bank.ts';
import { exam } from '../../../i18n/zh-CN/exam.ts';
import type { PaperKind } from '../../../schema/words/paper-bodies.ts';
import { newSeed, startPaper } from '../../../stores/papers.ts';
import { useRecord } from '../../../stores/use-record.ts';
import { guideMinutes } from './guide-minutes.ts';
import { RecordNote } from './RecordNote.tsx';

type Props = {
  readonly kind: PaperKind;
  readonly bank: PaperBank;
  readonly onStarted: (paper: string) => void;
};

export function PaperCover({ kind, bank, onStarted }: Props) {
  const papers = useRecord((state) => state.progress.papers);
  const [isBusy, setBusy] = useState(false);
  const { name, about } = exam.kinds[kind];
  const items = kind === 'exam' ? bank.exam.items : bank.tests.forms.length;
  const hasPre = Object.values(papers).some((one) => one.kind === 'pre' && one.handedIn);
  const start = async () => {
    setBusy(true);
    onStarted(await startPaper(drawPaper(bank, kind, Object.values(papers), newSeed())));
  };
  return (
    <section aria-labelledby="cover-title">
      <h2 id="cover-title" className="report-title">
        {name}
      </h2>
      <p>{about}</p>
      <p className="num">{exam.size(items, guideMinutes(bank, kind))}</p>
      <h3>{exam.cover.rules}</h3>
      <ul className="exam-rules">
        {[...exam.cover.items, exam.cover.numbers, exam.cover.seen].map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {kind === 'post' && !hasPre && <p className="exam-note">{exam.cover.post}</p>}
      <RecordNote />
      <div className="exam-actions">
        <button type="button" className="button" disabled={isBusy} onClick={() => void start()}>
          {exam.start}
        </button>
      </div>
    </section>
  );
}
