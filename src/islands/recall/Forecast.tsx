// How many cards fall due on each of the next thirty days: as bars, and as figures.
import { dateOfDay } from '../../core/money/calendar.ts';
import { recall } from '../../i18n/zh-CN/recall.ts';

const words = recall.forecast;
/** In units of the drawing: the height of the highest bar, the width of a day, and the gap between two. */
const [HEIGHT, WIDTH, GAP] = [56, 10, 3];

type Props = { readonly forecast: readonly number[]; readonly today: number };

export function Forecast({ forecast, today }: Props) {
  const most = Math.max(1, ...forecast);
  const isEmpty = forecast.every((cards) => cards === 0);
  return (
    <section className="recall-part" aria-labelledby="recall-forecast">
      <h2 id="recall-forecast">{words.title}</h2>
      <p className="recall-note">{isEmpty ? words.none : words.lead}</p>
      {!isEmpty && (
        <>
          <svg
            className="recall-bars"
            role="img"
            aria-label={words.chart}
            viewBox={`0 0 ${forecast.length * WIDTH} ${HEIGHT + 2}`}
            preserveAspectRatio="none"
          >
            {forecast.map((cards, at) => {
              const height = cards === 0 ? 1 : Math.max(3, (cards / most) * HEIGHT);
              return (
                <rect
                  // biome-ignore lint/suspicious/noArrayIndexKey: a day has no other name
                  key={at}
                  x={at * WIDTH}
                  y={HEIGHT + 1 - height}
                  width={WIDTH - GAP}
                  height={height}
                  data-today={at === 0 || undefined}
                  data-none={cards === 0 || undefined}
                />
              );
            })}
          </svg>
          <details className="recall-days">
            <summary>{words.table}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.day}</th>
                  <th scope="col">{words.cards}</th>
                </tr>
              </thead>
              <tbody className="num">
                {forecast.map((cards, at) => (
                  <tr key={dateOfDay(today + at)} data-none={cards === 0 || undefined}>
                    <th scope="row">{at === 0 ? words.today : dateOfDay(today + at)}</th>
                    <td>{cards}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}
