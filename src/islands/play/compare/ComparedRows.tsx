// Both games step by step: the moves beside each other, what each was worth, and what stands differently then.
import type { RunAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';
import type {
  Compared as Aspect,
  ComparedRow,
  ComparedStand,
  Comparison,
} from '../../../core/roleplay/compare-runs.ts';
import { compare as words } from '../../../i18n/zh-CN/compare.ts';
import { play } from '../../../i18n/zh-CN/play.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import type { OpenedRun } from '../../../stores/opened-run.ts';
import { dayText } from '../day-text.ts';
import { MarkSign } from '../review/MarkSign.tsx';

/** A side as it is shown. */
export type SideView = {
  readonly name: string;
  readonly opened: OpenedRun;
  readonly analysis: RunAnalysis | undefined;
};

type Props = { readonly comparison: Comparison; readonly a: SideView; readonly b: SideView };

export function ComparedRows({ comparison: { rows, common, isSameStart }, a, b }: Props) {
  return (
    <section className="ledger" aria-labelledby="rows-title">
      <h2 id="rows-title">{words.table}</h2>
      <table className="compared-rows">
        <thead>
          <tr>
            <th scope="col">{words.columns.step}</th>
            <th scope="col">{a.name}</th>
            <th scope="col">{b.name}</th>
            <th scope="col">{words.columns.differs}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.step} data-fork={(isSameStart && row.step === common + 1) || undefined}>
              <th scope="row" className="num">
                {row.step === 0 ? words.begin : row.step}
              </th>
              <Move side={a} step={row.step} stand={row.a} />
              <Move side={b} step={row.step} stand={row.b} />
              <Differs row={row} a={a} b={b} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type MoveProps = {
  readonly side: SideView;
  readonly step: number;
  readonly stand: ComparedStand | undefined;
};

function Move({ side: { name, opened, analysis }, step, stand }: MoveProps) {
  const found = analysis?.steps[step - 1];
  const value = analysis?.curve[step];
  const text = opened.shared.scenario.words.moves[stand?.move ?? '']?.text;
  return (
    <td data-side={name}>
      {stand ? text : <span className="compared-over">{words.over}</span>}
      {value !== undefined && stand && (
        <span className="compared-worth num">
          {found && <MarkSign mark={found.mark} />} {words.value(value)}
        </span>
      )}
    </td>
  );
}

type DiffersProps = { readonly row: ComparedRow; readonly a: SideView; readonly b: SideView };

function Differs({ row: { a, b, differs, step }, a: left, b: right }: DiffersProps) {
  if (!a || !b) return <td />;
  return (
    <td data-side={words.columns.differs}>
      {differs.length === 0 && step > 0 && <span className="compared-over">{words.same}</span>}
      <ul className="compared-differs num">
        {differs.map((what) => (
          <li key={what}>
            <strong>{words.compared[what]}</strong> {said(what, a, left)} ／ {said(what, b, right)}
          </li>
        ))}
      </ul>
    </td>
  );
}

function said(what: Aspect, stand: ComparedStand, { opened }: SideView): string {
  const { deal } = stand;
  switch (what) {
    case 'today':
      return dayText(deal.today);
    case 'promise':
      return play.promises[deal.promise];
    case 'facts':
      return words.facts(deal.facts.length);
    case 'stance':
      return opened.shared.scenario.words.stances[stand.stance]?.name ?? '';
    case 'trust':
    case 'patience':
      return review.board.of(stand[what]);
    case 'place':
      return deal.place;
  }
}
