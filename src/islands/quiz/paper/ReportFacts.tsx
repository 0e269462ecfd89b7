// The figures of a report: score, time, and what the clocks did.
import { gradedItems, type PaperOutline } from '../../../core/papers/paper-result.ts';
import type { PaperProgress } from '../../../core/progress/paper-progress.ts';
import { exam } from '../../../i18n/zh-CN/exam.ts';
import { paperDay } from './paper-day.ts';

const words = exam.result;
const MINUTE_MS = 60_000;

type Props = {
  readonly paper: PaperProgress;
  readonly outline: PaperOutline;
  readonly guideMinutes: number;
};

export function ReportFacts({ paper, outline, guideMinutes }: Props) {
  const { handedIn, grades = [], startedAt } = paper;
  if (!handedIn) return null;
  const graded = gradedItems(paper, outline);
  const correct = graded.filter((one) => one.correct).length;
  const points = graded.reduce((sum, { score }) => sum + score, 0) / Math.max(1, graded.length);
  const left = paper.items.length - grades.length;
  const spentMinutes = Math.round(handedIn.elapsedMs / MINUTE_MS);
  const spanMs = handedIn.at - startedAt;
  return (
    <>
      <p className="report-score">
        <strong>{words.score(correct, graded.length)}</strong>
        <span className="exam-soft">{words.points(Math.round(points * 100))}</span>
      </p>
      {left > 0 && <p className="exam-note">{words.left(left)}</p>}
      <dl className="exam-facts">
        <Fact name={words.handedIn} value={paperDay(handedIn.at, handedIn.tzOffsetMin)} />
        <Fact
          name={words.time}
          value={`${timeText(spentMinutes)}${spentMinutes > guideMinutes ? words.over(guideMinutes) : ''}`}
        />
        {spanMs > 0 && <Fact name={words.span} value={timeText(Math.round(spanMs / MINUTE_MS))} />}
        {handedIn.jumps > 0 && <Fact name={words.jumps} value={words.jumped(handedIn.jumps)} />}
      </dl>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function timeText(minutes: number): string {
  return minutes < 60 ? words.minutes(minutes) : words.hours(Math.floor(minutes / 60), minutes % 60);
}
