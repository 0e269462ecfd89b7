// The salesman's half sheet: the deal, where it is stuck, what to bring back.
import type { CaseCard } from '../../../core/classroom/cards/case-card.ts';
import { cards } from '../../../i18n/zh-CN/classroom-cards.ts';

const words = cards.sales;

export function SalesHalf({ one }: { readonly one: CaseCard }) {
  const { sales, keyMan } = one;
  return (
    <article className="card card-sales">
      <header>
        <span>{words.label}</span>
        <h3>{one.title}</h3>
      </header>
      <dl>
        <dt>{words.deal}</dt>
        <dd>{sales.deal}</dd>
        <dt>{words.pocket}</dt>
        <dd>{sales.pocket}</dd>
        <dt>{words.stuck}</dt>
        <dd>{sales.stuck}</dd>
        <dt>{words.keyMan}</dt>
        <dd>{`${keyMan.name}，${keyMan.post}`}</dd>
        <dt>{words.goal}</dt>
        <dd>
          <strong>{sales.goal}</strong>
        </dd>
        <dt>{words.authority}</dt>
        <dd>{sales.authority}</dd>
        <dt>{words.known}</dt>
        <dd>
          <ul>
            {sales.known.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </dd>
        <dt>{words.dates}</dt>
        <dd className="num">
          <ul>
            {sales.dates.map(({ date, what }) => (
              <li key={date + what}>{`${date}　${what}`}</li>
            ))}
          </ul>
        </dd>
      </dl>
    </article>
  );
}
