// The state of the deal, always in sight: how far the money is, what was promised, how many days are left, what is known.
import { useEffect, useRef } from 'react';
import type { Deal } from '../../core/roleplay/deal.ts';
import { loop } from '../../i18n/zh-CN/loop.ts';
import { play } from '../../i18n/zh-CN/play.ts';
import { STATIONS, type Station } from '../../schema/words/payment-loop.ts';
import { dayText } from './day-text.ts';

const words = play.table;

export function DealStrip({ deal }: { readonly deal: Deal }) {
  const { deadline, facts } = deal;
  const known = useOpenWhereWide();
  return (
    <section className="strip" aria-label={words.strip}>
      <ol className="strip-chain">
        {STATIONS.map((station, index) => (
          <li key={station} data-state={stateOf(index, deal.station)} aria-current={isHere(station, deal)}>
            <span>{nameOf(station)}</span>
          </li>
        ))}
      </ol>
      <dl className="strip-facts">
        <div>
          <dt>{words.at}</dt>
          <dd>{deal.place}</dd>
        </div>
        <div>
          <dt>{words.promise}</dt>
          <dd>{play.promises[deal.promise]}</dd>
        </div>
        <div>
          <dt>{words.today}</dt>
          <dd className="num">
            {dayText(deal.today)}
            <span className="strip-left">
              {deadline ? words.daysLeft(deadline.daysLeft, deadline.what) : words.noDate}
            </span>
          </dd>
        </div>
      </dl>
      <details ref={known} className="strip-known">
        <summary>
          {words.facts} <span className="num">{facts.length}</span>
        </summary>
        {facts.length === 0 ? (
          <p>{words.noFacts}</p>
        ) : (
          <ul>
            {facts.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        )}
      </details>
    </section>
  );
}

/** Beside the talk there is room for what was found out; over it, on a phone, it is opened when it's wanted. */
function useOpenWhereWide() {
  const known = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (known.current) known.current.open = matchMedia('(min-width: 64rem)').matches;
  }, []);
  return known;
}

function stateOf(index: number, at: Station): 'done' | 'here' | 'open' {
  const here = STATIONS.indexOf(at);
  if (index === here) return 'here';
  return index < here ? 'done' : 'open';
}

function isHere(station: Station, deal: Deal): 'step' | undefined {
  return station === deal.station ? 'step' : undefined;
}

function nameOf(station: Station): string {
  return (station === 'funding' ? loop.funding.budget : loop.stations[station]).join('');
}
