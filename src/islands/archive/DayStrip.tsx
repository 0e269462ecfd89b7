// Two weeks, a column a day: how long was really studied.
import type { DayAccount } from '../../core/archive/archive.ts';
import { archive as words } from '../../i18n/zh-CN/archive.ts';

type Props = {
  readonly strip: readonly DayAccount[];
  readonly isOpen: boolean;
  /** Nothing was ever recorded. */
  readonly isEmpty: boolean;
};

/** A column is full at a quarter of an hour, or at the longest day when that is longer. */
const FULL_MS = 900_000;
const MINUTE_MS = 60_000;
const HEIGHT_PX = 76;

export function DayStrip({ strip, isOpen, isEmpty }: Props) {
  const full = Math.max(FULL_MS, ...strip.map(({ activeMs }) => activeMs));
  return (
    <section className="panel" aria-labelledby="archive-strip">
      <h2 id="archive-strip">{words.strip.title}</h2>
      <ol className="strip num">
        {strip.map(({ date, activeMs }, index) => (
          <li key={date} data-today={(isOpen && index === strip.length - 1) || undefined}>
            <span className="strip-column" aria-hidden="true">
              {isOpen && activeMs > 0 && (
                <>
                  {minutes(activeMs)}
                  <Bar share={activeMs / full} />
                </>
              )}
            </span>
            <span aria-hidden="true">{isOpen ? words.weekday(date) : ''}</span>
            <span aria-hidden="true">{isOpen ? words.dayOfMonth(date) : ''}</span>
            <span className="visually-hidden">{isOpen && dayWords(date, activeMs)}</span>
          </li>
        ))}
      </ol>
      <p className="strip-sum num">
        {isOpen ? (isEmpty ? words.strip.empty : sumWords(strip)) : words.opening}
      </p>
    </section>
  );
}

function Bar({ share }: { readonly share: number }) {
  return (
    <svg aria-hidden="true" width="9" height={Math.max(2, Math.round(share * HEIGHT_PX))}>
      <rect width="100%" height="100%" />
    </svg>
  );
}

function minutes(activeMs: number): number {
  return Math.max(1, Math.round(activeMs / MINUTE_MS));
}

function dayWords(date: string, activeMs: number): string {
  return words.strip.day(words.dateWords(date), activeMs > 0 ? words.duration(activeMs) : words.strip.idle);
}

function sumWords(strip: readonly DayAccount[]): string {
  const studied = strip.filter(({ activeMs }) => activeMs > 0);
  const [first, ...rest] = studied;
  if (!first) return words.strip.none;
  const most = rest.reduce((best, one) => (one.activeMs > best.activeMs ? one : best), first);
  const sum = studied.reduce((ms, { activeMs }) => ms + activeMs, 0);
  return words.strip.some(
    studied.length,
    words.duration(sum),
    words.dateWords(most.date),
    words.duration(most.activeMs),
  );
}
