// Cards that are paid or were taken away, each with the way back.
import type { Deal } from '../../core/deals/deals-in.ts';
import { archive } from '../../i18n/zh-CN/archive.ts';
import { deals as words } from '../../i18n/zh-CN/deals.ts';
import { setDealState } from '../../stores/deals.ts';
import { dealName } from './deal-name.ts';
import { amountOf } from './deal-words.ts';

type Props = { readonly title: string; readonly deals: readonly Deal[] };

export function ClosedDeals({ title, deals }: Props) {
  return (
    <details className="panel deal-closed">
      <summary>
        {title}
        <span className="num">{deals.length}</span>
      </summary>
      <ul className="lines">
        {deals.map((deal) => (
          <li key={deal.id}>
            <span>
              {dealName(deal)} <span className="num">{amountOf(deal)}</span>
            </span>
            <span className="line-facts num">{words.closed(archive.day(deal.stateAt))}</span>
            <button type="button" className="button-plain" onClick={() => void setDealState(deal.id, 'open')}>
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
