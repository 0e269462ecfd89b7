// Cards that are not asked, and the way back for each.
import type { RecallCard } from '../../core/recall/card.ts';
import { cardName } from '../../core/recall/card-name.ts';
import { recall } from '../../i18n/zh-CN/recall.ts';

const words = recall.putAway;

type Props = {
  readonly suspended: readonly RecallCard[];
  readonly buried: readonly RecallCard[];
  readonly onBack: (card: string) => void;
};

export function PutAway({ suspended, buried, onBack }: Props) {
  const rows = [
    ...suspended.map((one) => ({ one, state: words.suspended })),
    ...buried.map((one) => ({ one, state: words.buried })),
  ];
  return (
    <section className="recall-part" aria-labelledby="recall-put-away">
      <h2 id="recall-put-away">{words.title}</h2>
      {rows.length === 0 && <p className="recall-note">{words.none}</p>}
      <ul className="recall-rows">
        {rows.map(({ one, state }) => (
          <li key={one.card}>
            <span>
              {cardName(one)}
              <small>
                {recall.kinds[one.kind]}，{state}
              </small>
            </span>
            <button
              type="button"
              className="button button-quiet"
              aria-label={words.backOf(cardName(one))}
              onClick={() => onBack(one.card)}
            >
              {words.back}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
