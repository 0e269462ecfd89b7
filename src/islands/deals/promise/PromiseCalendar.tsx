// The days of the promise, to look at and to save as one calendar file.
import { useState } from 'react';
import { calendarText } from '../../../core/commitment/calendar-text.ts';
import type { Commitment } from '../../../core/commitment/commitment.ts';
import { commitmentDates } from '../../../core/commitment/commitment-dates.ts';
import type { DealOverview } from '../../../core/deals/deal-overview.ts';
import { type CalendarDate, isCalendarDate } from '../../../core/money/calendar.ts';
import { commitment } from '../../../i18n/zh-CN/commitment.ts';
import { money } from '../../../i18n/zh-CN/money.ts';
import { chinaDay } from '../../../stores/china-day.ts';
import { commitmentId } from '../../../stores/commitment.ts';
import { giveFile } from '../../ui/give-file.ts';
import { appointments, dateText } from './appointments.ts';

const words = commitment.calendar;

type Props = {
  readonly promise: Commitment;
  /** When the promise was last written, UTC ms. */
  readonly writtenAt: number;
  readonly deal: DealOverview | undefined;
  readonly today: CalendarDate;
};

export function PromiseCalendar({ promise, writtenAt, deal, today }: Props) {
  const [madeOn, setMadeOn] = useState(chinaDay(writtenAt) ?? today);
  const [isUnkept, setUnkept] = useState(false);
  const promisedOn = promise.words.day === '' ? undefined : promise.words.day;
  const dates = isCalendarDate(madeOn) ? commitmentDates({ madeOn, promisedOn, deal }, today) : [];
  const save = async () => {
    const id = await commitmentId('calendar');
    setUnkept(id === undefined);
    if (id === undefined) return;
    const page = `${location.origin}${location.pathname}`;
    const text = calendarText(appointments(dates, promise, id, page), new Date().toISOString());
    giveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), words.file);
  };
  return (
    <section className="panel" aria-labelledby="promise-calendar">
      <h2 id="promise-calendar">{words.title}</h2>
      <p>{words.lead}</p>
      <p className="form-row">
        <label htmlFor="promise-made">{words.madeOn}</label>
        <input
          id="promise-made"
          type="date"
          autoComplete="off"
          value={madeOn}
          onChange={(event) => setMadeOn(event.target.value)}
        />
      </p>
      {dates.length === 0 ? (
        <p role="status">{words.none}</p>
      ) : (
        <ul className="promise-dates">
          {dates.map((date) => (
            <li key={`${date.on} ${dateText(date)}`}>
              <span className="num">{money.steps.words.date(date.on)}</span>
              <span>{dateText(date)}</span>
            </li>
          ))}
        </ul>
      )}
      <p>{words.at}</p>
      <div className="panel-actions">
        <button type="button" className="button" disabled={dates.length === 0} onClick={() => void save()}>
          {words.save}
        </button>
      </div>
      {isUnkept && <p role="alert">{commitment.back.notKept}</p>}
      <p>{words.how}</p>
    </section>
  );
}
