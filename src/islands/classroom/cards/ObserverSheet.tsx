// The observer's sheet: signs of all nine types to tick, what the salesman brought, what was promised.
import type { TypeCard } from '../../../core/classroom/cards/case-card.ts';
import { cards } from '../../../i18n/zh-CN/classroom-cards.ts';

const words = cards.observer;
const TICKS = 5;

export function ObserverSheet({ types }: { readonly types: readonly TypeCard[] }) {
  return (
    <article className="card card-observer">
      <header>
        <h3>{words.label}</h3>
        <span>{words.round}</span>
        <span>{words.group}</span>
        <Line name={words.case} />
        <Line name={words.name} />
      </header>
      <h4>{words.signs}</h4>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.type}</th>
            <th scope="col">{words.sign}</th>
            <th scope="col">{words.ticks}</th>
          </tr>
        </thead>
        {types.map(({ id, name, signs }) => (
          <tbody key={id}>
            {signs.map((sign, at) => (
              <tr key={sign}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={signs.length}>
                    {name}
                  </th>
                )}
                <td>{sign}</td>
                <td>
                  <Boxes count={TICKS} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <h4>{words.sales}</h4>
      <div className="card-rows">
        <p>
          {words.evidence}
          <Boxes count={6} />
          <Line name={words.which} />
        </p>
        <p>
          {words.eased}
          <Boxes count={TICKS} />
          {words.tightened}
          <Boxes count={TICKS} />
        </p>
        <p>
          {words.promise}
          {words.promises.map((promise) => (
            <span key={promise}>
              <Boxes count={1} />
              {promise}
            </span>
          ))}
          {words.day}
          <Line name="" />
        </p>
        <p>
          <Line name={words.heard} />
        </p>
        <p>
          <Line name="" />
        </p>
        <p>
          <Line name={words.sum} />
          <Line name={words.count} />
          {words.unit}
        </p>
      </div>
      <footer>{words.back}</footer>
    </article>
  );
}

function Boxes({ count }: { readonly count: number }) {
  return (
    <span className="card-boxes" aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: boxes are all the same.
        <i key={at} />
      ))}
    </span>
  );
}

function Line({ name }: { readonly name: string }) {
  return (
    <span className="card-line">
      {name}
      <i aria-hidden="true" />
    </span>
  );
}
