// The days of a promise as appointments in words.
import type { Appointment } from '../../../core/commitment/calendar-text.ts';
import type { Commitment } from '../../../core/commitment/commitment.ts';
import type { CommitmentDate } from '../../../core/commitment/commitment-dates.ts';
import { commitment as words } from '../../../i18n/zh-CN/commitment.ts';
import { money } from '../../../i18n/zh-CN/money.ts';
import { COMMITMENT_FIELDS } from '../../../schema/words/commitment.ts';

const { what, asked, backAt } = words.calendar;

/** What a day is for, in one line. */
export function dateText(date: CommitmentDate): string {
  switch (date.kind) {
    case 'after':
      return what.after(date.days);
    case 'step':
      return what.step(date.step);
    default:
      return what[date.kind];
  }
}

/**
 * The appointments of all days, at nine in the morning for a quarter of an hour.
 * @param id of the learner's calendar, steady
 * @param page address of the page to come back to
 */
export function appointments(
  dates: readonly CommitmentDate[],
  promise: Commitment,
  id: string,
  page: string,
): readonly Appointment[] {
  return dates.map((date) => ({
    uid: `${id.toLowerCase()}-${keyOf(date)}@huikuan`,
    on: date.on,
    at: '09:00',
    minutes: 15,
    title: dateText(date),
    text: detailOf(date, promise, page),
  }));
}

function keyOf(date: CommitmentDate): string {
  switch (date.kind) {
    case 'after':
      return `after-${date.days}`;
    case 'step':
      return `step-${date.block}`;
    default:
      return date.kind;
  }
}

function detailOf(date: CommitmentDate, promise: Commitment, page: string): string {
  switch (date.kind) {
    case 'promise':
      return [asked, ...promiseLines(promise)].join('\n');
    case 'after':
      return [...promiseLines(promise), `${backAt}${page}`].join('\n');
    default:
      return '';
  }
}

/** What was written, a line for each field that says something. */
function promiseLines({ words: said }: Commitment): readonly string[] {
  return COMMITMENT_FIELDS.flatMap((field) =>
    said[field] === ''
      ? []
      : [
          `${words.promise.label[field]}：${field === 'day' ? money.steps.words.date(said.day) : said[field]}`,
        ],
  );
}
