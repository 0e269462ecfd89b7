// Before and after the course side by side, and what that can't say.
import { type GainRow, gainBetween } from '../../../core/papers/gain.ts';
import type { PaperOutline, Tally } from '../../../core/papers/paper-result.ts';
import type { PaperProgress } from '../../../core/progress/paper-progress.ts';
import { exam } from '../../../i18n/zh-CN/exam.ts';

const words = exam.gain;

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
        <Rows title={exam.result.byModule} head={exam.result.module} rows={gain.modules} />
        <Rows title={exam.result.byObjective} head={exam.result.objective} rows={gain.objectives} />
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

type RowsProps = { readonly title: string; readonly head: string; readonly rows: readonly GainRow[] };

function Rows({ title, head, rows }: RowsProps) {
  return (
    <table className="exam-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="num">
            {words.before}
          </th>
          <th scope="col" className="num">
            {words.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title: name, before, after }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="num">{tallyText(before)}</td>
            <td className="num">{tallyText(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function tallyText({ items, correct }: Tally): string {
  return `${correct} / ${items}`;
}
