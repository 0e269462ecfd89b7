// One paper: its cover, the sheet while it is written, its report; which one the address says.
import { useEffect, useMemo, useState } from 'react';
import { own } from '../../../core/archive/own.ts';
import { frozenItems } from '../../../core/papers/frozen-items.ts';
import type { PaperBank } from '../../../core/papers/paper-bank.ts';
import type { PaperProgress } from '../../../core/progress/paper-progress.ts';
import { exam } from '../../../i18n/zh-CN/exam.ts';
import { openRecord } from '../../../stores/record-store.ts';
import { useRecord } from '../../../stores/use-record.ts';
import { guideMinutes } from './guide-minutes.ts';
import { PaperCover } from './PaperCover.tsx';
import { PaperReport } from './PaperReport.tsx';
import { PaperSheet } from './PaperSheet.tsx';
import { usePaperAddress } from './use-paper-address.ts';
import { type BankState, usePaperBank } from './use-paper-bank.ts';

type Props = { readonly bankUrl: string; readonly certificateUrl: string };

export function PaperPage({ bankUrl, certificateUrl }: Props) {
  const bank = usePaperBank(bankUrl);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => void openRecord().then(() => setOpen(true)), []);
  return (
    <div className="paper-page" data-ready={(isOpen && bank.bank !== undefined) || undefined}>
      {isOpen && bank.bank ? (
        <Asked bank={bank.bank} certificateUrl={certificateUrl} />
      ) : (
        <Waiting bank={bank} />
      )}
    </div>
  );
}

function Waiting({ bank: { isFailed, retry } }: { readonly bank: BankState }) {
  if (!isFailed) return <p className="exam-note">{exam.loading}</p>;
  return (
    <div className="exam-note" role="alert">
      <p>{exam.bankFailed}</p>
      <button type="button" className="button button-quiet" onClick={retry}>
        {exam.retry}
      </button>
    </div>
  );
}

type AskedProps = { readonly bank: PaperBank; readonly certificateUrl: string };

function Asked({ bank, certificateUrl }: AskedProps) {
  const { asked, go } = usePaperAddress();
  const id = asked?.paper;
  const paper = useRecord((state) => (id === undefined ? undefined : own(state.progress.papers, id)));
  if (!asked) return null;
  if (id !== undefined && paper)
    return (
      <Paper
        key={id}
        id={id}
        paper={paper}
        bank={bank}
        certificateUrl={certificateUrl}
        place={asked.place}
        onGo={(place) => go(id, place)}
      />
    );
  if (asked.kind) return <PaperCover kind={asked.kind} bank={bank} onStarted={(started) => go(started, 0)} />;
  return (
    <p className="exam-note" role="alert">
      {exam.gone}
    </p>
  );
}

type PaperProps = AskedProps & {
  readonly id: string;
  readonly paper: PaperProgress;
  readonly place: number | undefined;
  readonly onGo: (place: number) => void;
};

function Paper({ id, paper, bank, certificateUrl, place, onGo }: PaperProps) {
  const { items: drawn } = paper;
  // The same list as long as the page lives: what was drawn never changes.
  const items = useMemo(() => frozenItems(drawn, bank.questions), [drawn, bank.questions]);
  const minutes = guideMinutes(bank, paper.kind);
  if (paper.handedIn)
    return (
      <PaperReport
        id={id}
        paper={paper}
        items={items}
        bank={bank}
        guideMinutes={minutes}
        certificateUrl={certificateUrl}
      />
    );
  return <PaperSheet id={id} paper={paper} items={items} guideMinutes={minutes} place={place} onGo={onGo} />;
}
