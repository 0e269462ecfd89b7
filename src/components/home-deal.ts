// The offer on the home page, once there are cards: the one whose next date comes first, and what to do about it this week.
import { openOverviews } from '../core/deals/deal-overview.ts';
import { deals } from '../i18n/zh-CN/deals.ts';
import { dealName } from '../islands/deals/deal-name.ts';
import { amountOf, dateText } from '../islands/deals/deal-words.ts';
import { weekText } from '../islands/deals/week-text.ts';
import { chinaDay } from '../stores/china-day.ts';
import type { RecordState } from '../stores/record-state.ts';

const { home: words, answers } = deals;

/** Where no card is open, or the record is locked, the offer stays as it came. */
export function showDeal({ status, progress }: RecordState): void {
  const offer = document.querySelector<HTMLElement>('[data-home-deal]');
  const today = chinaDay();
  if (!offer || status === 'locked' || today === undefined) return;
  const [first] = openOverviews(progress, today);
  const title = offer.querySelector('[data-deal-title]');
  const text = offer.querySelector('[data-deal-text]');
  const go = offer.querySelector<HTMLAnchorElement>('[data-deal-go]');
  if (!title || !text || !go) return;
  const { dealsUrl = '' } = offer.dataset;
  title.textContent = first
    ? [words.next(dealName(first.deal)), amountOf(first.deal)].join(' ').trim()
    : words.title;
  text.textContent = first ? stepOf(first) : words.text;
  go.href = first ? `${dealsUrl}#${first.deal.id}` : `${dealsUrl}#new`;
  go.textContent = first ? words.open : words.add;
}

function stepOf(overview: ReturnType<typeof openOverviews>[number]): string {
  const { thisWeek } = overview.answers;
  if (thisWeek.kind === 'settled') return answers.settled;
  return `${answers.by(dateText(thisWeek.by))}：${weekText(overview)}`;
}
