// The sheet of the weekly meeting: open cards by the age of their debt, three questions a deal, lines to sign on; made for paper.
import './weekly.css';
import { valueIn } from '../../core/deals/card-facts.ts';
import type { DealOverview } from '../../core/deals/deal-overview.ts';
import { weeklySheet } from '../../core/deals/weekly-sheet.ts';
import { daysBetween } from '../../core/money/calendar.ts';
import { formatYuan } from '../../core/money/format.ts';
import { outstandingFen } from '../../core/money/outstanding.ts';
import { deals } from '../../i18n/zh-CN/deals.ts';
import { money } from '../../i18n/zh-CN/money.ts';
import { dealName } from './deal-name.ts';
import { dateText, fieldText } from './deal-words.ts';
import { useDeals } from './use-deals.ts';
import { weekText } from './week-text.ts';

const { weekly: words } = deals;

export default function WeeklySheet({ dealsUrl }: { readonly dealsUrl: string }) {
  const { open, status, isOpen, today } = useDeals();
  if (!isOpen) return <p className="status-line">{deals.opening}</p>;
  if (status === 'locked') return <p role="status">{deals.locked}</p>;
  const parts = weeklySheet(open, today);
  return (
    <div className="weekly">
      <div className="panel-actions weekly-doings">
        {open.length > 0 && (
          <button type="button" className="button" onClick={() => window.print()}>
            {words.print}
          </button>
        )}
        <a href={dealsUrl}>{words.back}</a>
      </div>
      <p className="num">{dateText(today)}</p>
      {open.length === 0 && <p>{words.empty}</p>}
      {parts.map(({ bucket, rows, sumFen }) => (
        <section key={bucket} className="weekly-part">
          <h2>
            {bucket === 'unknown' ? words.unknown : money.buckets[bucket]}
            <small className="num">{words.sum(rows.length, formatYuan(sumFen))}</small>
          </h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than its frame is scrolled by keyboard */}
          <section className="weekly-frame" tabIndex={0} aria-label={words.title}>
            <table>
              <thead>
                <tr>
                  {Object.values(words.columns).map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((overview) => (
                  <SheetRow key={overview.deal.id} overview={overview} today={today} />
                ))}
              </tbody>
            </table>
          </section>
        </section>
      ))}
      {open.length > 0 && (
        <dl className="weekly-sign">
          {Object.values(words.sign).map((line) => (
            <div key={line}>
              <dt>{line}</dt>
              <dd />
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** What the card says of the three questions is printed; the rest is room for a pen. */
function SheetRow({ overview, today }: { readonly overview: DealOverview; readonly today: string }) {
  const { deal, facts, answers, actions } = overview;
  const { due, thisWeek } = answers;
  const planned = actions.find(({ isDone, on }) => !isDone && on !== undefined);
  const left = valueIn(deal.fields, 'amount') === '' ? undefined : outstandingFen(facts);
  return (
    <tr>
      <th scope="row">
        {dealName(deal)} <small>{fieldText(deal, 'office')}</small>
      </th>
      <td className="num" data-column={words.columns.amount}>
        {left === undefined ? '' : formatYuan(left)}
      </td>
      <td className="num" data-column={words.columns.due}>
        {due.kind === 'date' && (
          <>
            {dateText(due.dueOn)}{' '}
            {due.dueOn < today && <small>{deals.answers.overdue(daysBetween(due.dueOn, today))}</small>}
          </>
        )}
      </td>
      <td data-column={words.columns.stuck}>{fieldText(deal, 'stuck-at')}</td>
      <td data-column={words.columns.step}>
        <span>{planned?.step || weekText(overview)}</span>
      </td>
      <td className="num" data-column={words.columns.when}>
        {planned?.on
          ? dateText(planned.on)
          : thisWeek.kind === 'step' && deals.answers.by(dateText(thisWeek.by))}
      </td>
    </tr>
  );
}
