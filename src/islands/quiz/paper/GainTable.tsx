// Before and after the course side by side, and what that can't say.
import { type GainRow, gainBetween } from '../../../core/papers/gain.ts';
import type { PaperOutline } from '../../../core/papers/paper-result.ts';
import type { PaperProgress } from '../../../core/progress/paper-progress.ts';
import { exam } from '../../../i18n/zh-CN/exam.ts';
import { type TallyRow, TallyTable } from './TallyTable.tsx';

const words = exam.gain;
const columns = [words.before, words.after];

type Props = {
  readonly before: PaperProgress;
  readonly after: PaperProgress;
  readonly outline: PaperOutline;
};

export function GainTable({ before, after, outline }: Props) {
  const gain = gainBetween(before, after, outline);
  const { luckItems, normalised } = gain;
  const differs = Math.abs(gain.after.correct - gain.before.correct);
  return (
    <>
      <p className="gain-line">
        {words.line(gain.before.correct, gain.before.items, gain.after.correct, gain.after.items)}
      </p>
      <p>{differs > luckItems ? words.beyond(luckItems) : words.luck(luckItems)}</p>
      {normalised !== undefined && <p>{words.normalised(Math.round(normalised * 100))}</p>}
      {before.form === after.form && <p className="exam-note">{words.sameForm}</p>}
      <div className="report-tables">
        <TallyTable
          title={exam.result.byModule}
          head={exam.result.module}
          columns={columns}
          rows={gain.modules.map(toRow)}
        />
        <TallyTable
          title={exam.result.byObjective}
          head={exam.result.objective}
          columns={columns}
          rows={gain.objectives.map(toRow)}
        />
      </div>
      <h3>{words.cannotTitle}</h3>
      <ul className="exam-rules">
        {words.cannot.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}

function toRow({ id, title, before, after }: GainRow): TallyRow {
  return { id, title, tallies: [before, after] };
}
