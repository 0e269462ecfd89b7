// The offer on the home page, once there are cards: who is to be seen today or tomorrow, else the card whose next date comes first.
import { type DealOverview, openOverviews } from '../core/deals/deal-overview.ts';
import { addDays } from '../core/money/calendar.ts';
import { deals } from '../i18n/zh-CN/deals.ts';
import { visit } from '../i18n/zh-CN/visit.ts';
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
  const open = openOverviews(progress, today);
  const [first] = open;
  const title = offer.querySelector('[data-deal-title]');
  const text = offer.querySelector('[data-deal-text]');
  const go = offer.querySelector<HTMLAnchorElement>('[data-deal-go]');
  if (!title || !text || !go) return;
  const { dealsUrl = '', visitUrl = '' } = offer.dataset;
  const soon = nextVisit(open, today);
  if (soon) {
    title.textContent = visit.home.title(soon.on === today, dealName(soon.of.deal));
    text.textContent = soon.step;
    go.href = `${visitUrl}?deal=${soon.of.deal.id}`;
    go.textContent = visit.home.go;
    return;
  }
  title.textContent = first
    ? [words.next(dealName(first.deal)), amountOf(first.deal)].join(' ').trim()
    : words.title;
  text.textContent = first ? stepOf(first) : words.text;
  go.href = first ? `${dealsUrl}#${first.deal.id}` : `${dealsUrl}#new`;
  go.textContent = first ? words.open : words.add;
}

/** The first step that is planned for today or tomorrow; what is late is told by the card. */
function nextVisit(open: readonly DealOverview[], today: string) {
  const steps = open.flatMap((of) =>
    of.actions.flatMap(({ isDone, on, step }) =>
      isDone || on === undefined || on < today || on > addDays(today, 1)
        ? []
        : [{ of, on, step: step || deals.actions.noStep }],
    ),
  );
  return steps.find(({ on }) => on === today) ?? steps[0];
}

function stepOf(overview: DealOverview): string {
  const { thisWeek } = overview.answers;
  if (thisWeek.kind === 'settled') return answers.settled;
  return `${answers.by(dateText(thisWeek.by))}：${weekText(overview)}`;
}
