// 明天见客户: three questions, what is nearest to practise, the sheet to take along, and what came of it.
import './visit.css';
import type { VisitCase, VisitPuzzle } from '../../../core/visits/visit-case.ts';
import { visitSheet } from '../../../core/visits/visit-sheet.ts';
import { visit as words } from '../../../i18n/zh-CN/visit.ts';
import type { Visits } from '../../../schema/visits.ts';
import { RecordTrouble } from '../../ui/RecordTrouble.tsx';
import { slotText } from './slot-text.ts';
import { useVisit } from './use-visit.ts';
import { VisitAfter } from './VisitAfter.tsx';
import { VisitNear } from './VisitNear.tsx';
import { VisitQuestions } from './VisitQuestions.tsx';
import { type LawCites, VisitSheetView } from './VisitSheetView.tsx';

type Props = {
  readonly visits: Visits;
  readonly cases: readonly VisitCase[];
  readonly puzzles: readonly VisitPuzzle[];
  readonly laws: LawCites;
  readonly dealsUrl: string;
};

export default function VisitPage({ visits, cases, puzzles, laws, dealsUrl }: Props) {
  const visit = useVisit(visits);
  const { choice, overview, isOpen, status } = visit;
  if (!isOpen) return <p className="status-line">{words.opening}</p>;
  if (status === 'locked') return <p role="status">{words.locked}</p>;
  const sheet = choice && visitSheet(visits, choice, (field) => slotText(overview, field));
  return (
    <div className="visit" data-ready>
      <RecordTrouble status={status} />
      <VisitQuestions visit={visit} dealsUrl={dealsUrl} />
      {choice && sheet ? (
        <>
          <VisitSheetView key={overview?.deal.id} visit={visit} choice={choice} sheet={sheet} laws={laws} />
          <VisitNear visit={visit} visits={visits} choice={choice} cases={cases} puzzles={puzzles} />
          <VisitAfter key={`after-${overview?.deal.id}`} visit={visit} dealsUrl={dealsUrl} />
        </>
      ) : (
        <p className="play-note" role="status">
          {words.questions.first}
        </p>
      )}
    </div>
  );
}
