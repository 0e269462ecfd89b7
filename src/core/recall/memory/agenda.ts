// What is to be reviewed today, what was, and what comes: the one answer behind the page.
import { own } from '../../archive/own.ts';
import type { Progress } from '../../progress/progress.ts';
import type { CardProgress } from '../../progress/recall-progress.ts';
import type { RecallCard } from '../card.ts';
import { isFromMiss } from '../deck.ts';
import { type RecallSettings, recallSettings } from '../recall-settings.ts';
import { createSchedule, type Memory, memoryOf, type Schedule } from './schedule.ts';

/** Days of the forecast, today among them. */
export const FORECAST_DAYS = 30;

export type Agenda = {
  /** Cards to be asked today, within the limits of the day, in their order. */
  readonly queue: readonly RecallCard[];
  /** Cards that were reviewed today. */
  readonly doneToday: number;
  /** Cards above the limits of the day, that come again and that are new. */
  readonly over: { readonly due: number; readonly fresh: number };
  /** Put away until a later day, and put away altogether. */
  readonly buried: readonly RecallCard[];
  readonly suspended: readonly RecallCard[];
  /** Cards that fall due on each of FORECAST_DAYS days from today on, limits left out; new ones are not in it. */
  readonly forecast: readonly number[];
  /** The next day after today on which a card is due. */
  readonly nextDay: number | undefined;
};

type Sorted = {
  readonly due: { readonly one: RecallCard; readonly day: number }[];
  readonly again: RecallCard[];
  readonly missed: RecallCard[];
  readonly fresh: RecallCard[];
  readonly buried: RecallCard[];
  readonly suspended: RecallCard[];
  readonly forecast: number[];
  readonly done: { fresh: number; due: number };
  nextDay: number | undefined;
};

/** The agenda of a deck on a day (recallDay). The same events give the same agenda on every device. */
export function agendaOf(deck: readonly RecallCard[], progress: Progress, today: number): Agenda {
  const settings = recallSettings(progress.recallSettings);
  const schedule = createSchedule(settings.retention);
  const sorted: Sorted = {
    due: [],
    again: [],
    missed: [],
    fresh: [],
    buried: [],
    suspended: [],
    forecast: Array.from({ length: FORECAST_DAYS }, () => 0),
    done: { fresh: 0, due: 0 },
    nextDay: undefined,
  };
  for (const one of deck) sort(sorted, one, progress, schedule, today);
  return withinLimits(sorted, settings);
}

function sort(sorted: Sorted, one: RecallCard, progress: Progress, schedule: Schedule, today: number): void {
  const kept = own(progress.cards, one.card);
  if (kept) countDone(sorted, kept, today);
  if (kept?.state === 'suspended') sorted.suspended.push(one);
  else if (kept?.state === 'buried' && (kept.untilDay ?? 0) > today) {
    sorted.buried.push(one);
    foresee(sorted, kept.untilDay ?? 0, today);
  } else {
    const memory = kept && memoryOf(kept.reviews);
    if (memory) sortKnown(sorted, one, memory, schedule.dueDay(memory, today), today);
    else (isFromMiss(progress, one) ? sorted.missed : sorted.fresh).push(one);
  }
}

/** What was forgotten today comes after everything else. */
function sortKnown(sorted: Sorted, one: RecallCard, memory: Memory, day: number, today: number): void {
  foresee(sorted, day, today);
  if (day > today) return;
  if (memory.day === today) sorted.again.push(one);
  else sorted.due.push({ one, day: memory.day });
}

function foresee(sorted: Sorted, day: number, today: number): void {
  const at = day - today;
  if (at < FORECAST_DAYS) sorted.forecast[at] = (sorted.forecast[at] ?? 0) + 1;
  if (at > 0) sorted.nextDay = Math.min(sorted.nextDay ?? day, day);
}

function countDone({ done }: Sorted, { reviews }: CardProgress, today: number): void {
  const first = reviews.findIndex(([, day]) => day === today);
  if (first === 0) done.fresh += 1;
  else if (first > 0) done.due += 1;
}

/** New cards that were missed are asked at once; only those that were merely read wait for their turn. */
function withinLimits(sorted: Sorted, { newPerDay, duePerDay }: RecallSettings): Agenda {
  const { due, again, missed, fresh, buried, suspended, forecast, done, nextDay } = sorted;
  // The longest unseen first; a sort keeps the order of the deck among equals.
  due.sort((a, b) => a.day - b.day);
  const dueNow = due.slice(0, Math.max(0, duePerDay - done.due)).map(({ one }) => one);
  const freshNow = fresh.slice(0, Math.max(0, newPerDay - done.fresh));
  return {
    queue: [...dueNow, ...missed, ...freshNow, ...again],
    doneToday: done.fresh + done.due,
    over: { due: due.length - dueNow.length, fresh: fresh.length - freshNow.length },
    buried,
    suspended,
    forecast,
    nextDay,
  };
}
