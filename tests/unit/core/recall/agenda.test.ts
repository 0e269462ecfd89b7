// The agenda of a day: what is asked, in which order, within which limits; an undo as if nothing had been; any order of arrival.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAll } from '../../../../src/core/progress/fold.ts';
import { agendaOf } from '../../../../src/core/recall/memory/agenda.ts';
import { cardsPerDay } from '../../../../src/core/recall/memory/workload.ts';
import type { EventDraft, StoredEvent } from '../../../../src/schema/words/event.ts';
import type { Rating } from '../../../../src/schema/words/recall-bodies.ts';
import {
  COURSE,
  DAY,
  DAY_MS,
  eventsOf,
  graded,
  lawCard,
  NOON,
  progressOf,
  questionCard,
  reviewed,
  type Step,
  set,
  setting,
  undone,
} from './support.ts';

const LAWS = Array.from({ length: 30 }, (_, at) => lawCard(`${at}`));
const on = (day: number, draft: EventDraft): Step => ({ draft, at: NOON + (day - DAY) * DAY_MS });
const ids = (cards: readonly { readonly card: string }[]) => cards.map(({ card }) => card);

describe('the agenda', () => {
  test('asks the longest unseen first, then what was missed, then new cards, and last what was forgotten today', () => {
    const progress = progressOf([
      ...graded('q1', 0),
      on(DAY - 9, reviewed('law:1', 2)),
      on(DAY - 20, reviewed('law:2', 2)),
      on(DAY, reviewed('law:3', 1)),
    ]);
    const deck = [lawCard('1'), lawCard('2'), lawCard('3'), lawCard('4'), questionCard('q1')];
    expect(ids(agendaOf(deck, progress, DAY).queue)).toEqual([
      'law:2',
      'law:1',
      'question:q1',
      'law:4',
      'law:3',
    ]);
  });

  test('holds the limits of a day, counting what was done; a miss is no new card', () => {
    const limits = [setting('newPerDay', 4), setting('duePerDay', 10)];
    const fresh = progressOf([...limits, reviewed('law:0', 3)]);
    expect(agendaOf(LAWS, fresh, DAY)).toMatchObject({ doneToday: 1, over: { due: 0, fresh: 26 } });
    expect(agendaOf(LAWS, fresh, DAY).queue).toHaveLength(3);
    expect(agendaOf(LAWS, fresh, DAY + 1).queue).toHaveLength(4);

    const old = LAWS.slice(0, 25).map(({ card }) => on(DAY - 40, reviewed(card, 3)));
    const due = progressOf([...old, ...limits, on(DAY, reviewed('law:1', 3))]);
    expect(agendaOf(LAWS, due, DAY)).toMatchObject({ over: { due: 15, fresh: 1 } });
    expect(agendaOf(LAWS, due, DAY).queue).toHaveLength(13);

    const missed = progressOf([setting('newPerDay', 0), ...graded('q1', 0)]);
    expect(ids(agendaOf([lawCard('1'), questionCard('q1')], missed, DAY).queue)).toEqual(['question:q1']);
  });

  test('leaves out what was put away: until its day, or until it is brought back', () => {
    const deck = [lawCard('1'), lawCard('2'), lawCard('3')];
    const steps = [set('law:1', 'buried', DAY + 1), set('law:2', 'suspended')];
    const today = agendaOf(deck, progressOf(steps), DAY);
    expect([ids(today.queue), ids(today.buried), ids(today.suspended)]).toEqual([
      ['law:3'],
      ['law:1'],
      ['law:2'],
    ]);
    expect(today.nextDay).toBe(DAY + 1);
    expect(ids(agendaOf(deck, progressOf(steps), DAY + 1).queue)).toEqual(['law:1', 'law:3']);
    const back = progressOf([...steps, set('law:2', 'active')]);
    expect(ids(agendaOf(deck, back, DAY).queue)).toEqual(['law:2', 'law:3']);
  });

  test('foresees each known card on one day of thirty, or later', () => {
    const events = fc.array(
      fc.record({ law: fc.nat(29), day: fc.integer({ min: DAY - 200, max: DAY }), rating: ratings }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(events, (made) => {
        const steps = made
          .toSorted((a, b) => a.day - b.day)
          .map(({ law, day, rating }) => on(day, reviewed(`law:${law}`, rating)));
        const { forecast, nextDay, queue } = agendaOf(LAWS, progressOf(steps), DAY);
        const known = new Set(made.map(({ law }) => law)).size;
        expect(forecast).toHaveLength(30);
        expect(forecast.reduce((sum, cards) => sum + cards, 0)).toBeLessThanOrEqual(known);
        const firstLater = forecast.findIndex((cards, at) => at > 0 && cards > 0);
        if (firstLater > 0) expect(nextDay).toBe(DAY + firstLater);
        expect(new Set(ids(queue)).size).toBe(queue.length);
      }),
    );
  });

  test('costs more cards a day for a higher chance', () => {
    const progress = progressOf(LAWS.map(({ card }) => on(DAY - 5, reviewed(card, 4))));
    const [low, usual, high] = [80, 90, 97].map((percent) => cardsPerDay(LAWS, progress, percent));
    expect(low).toBeLessThan(usual ?? 0);
    expect(usual).toBeLessThan(high ?? 0);
  });
});

const ratings = fc.constantFrom<Rating>(1, 2, 3, 4);

describe('an undo', () => {
  test('leaves the agenda as if the review had never been made, whatever was reviewed since', () => {
    const made = fc.array(fc.tuple(fc.nat(4), ratings), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(made, fc.nat(), ratings, (reviews, at, rating) => {
        const steps = reviews.map(([law, one], day) => on(DAY - 20 + day, reviewed(`law:${law}`, one)));
        const place = at % (steps.length + 1);
        const wrong = on(DAY - 20 + place, reviewed('law:2', rating));
        const all = [...steps.slice(0, place), wrong, ...steps.slice(place)];
        const after = progressOf([...all, on(DAY, undone('law:2', `d-${place + 1}`))]);
        const never = progressOf(steps);
        for (const day of [DAY, DAY + 3]) {
          expect(agendaOf(LAWS, after, day)).toEqual(agendaOf(LAWS, never, day));
        }
      }),
    );
  });

  test('is offered for the latest step that stands: a rating, or a card put away', () => {
    const steps = [reviewed('law:1', 3), reviewed('law:2', 1), set('law:3', 'suspended')];
    expect(progressOf(steps).recentCards.at(-1)).toMatchObject({ card: 'law:3', isRating: false });
    const back = [...steps, set('law:3', 'active')];
    expect(progressOf(back).recentCards.at(-1)).toEqual({ card: 'law:2', event: 'd-2', isRating: true });
    const undid = [...back, undone('law:2', 'd-2')];
    expect(progressOf(undid).recentCards.at(-1)).toEqual({ card: 'law:1', event: 'd-1', isRating: true });
    expect(progressOf(undid).cards['law:2']?.reviews).toEqual([]);
  });
});

describe('reviews on a journey, and under a wrong clock', () => {
  const made = (rating: Rating, at: number, tzOffsetMin: number): Step => ({
    draft: reviewed('law:1', rating),
    at,
    tzOffsetMin,
  });
  const days = (...steps: readonly Step[]) => progressOf(steps).cards['law:1']?.reviews.map(([, day]) => day);

  test('each counts for the day of the place where it was made', () => {
    // 5:00 in Shanghai is 17:00 the day before in New York: the flight makes the day repeat itself.
    const shanghai = Date.UTC(2026, 2, 1, 21);
    expect(days(made(3, shanghai, 480), made(3, shanghai + 3_600_000, -300))).toEqual([DAY, DAY - 1]);
    const { queue, nextDay } = agendaOf([lawCard('1')], progressOf([made(3, shanghai, 480)]), DAY - 1);
    expect([ids(queue), nextDay]).toEqual([[], DAY + 2]);
  });

  test('half past three belongs to the evening before, on a night that clocks change too', () => {
    // Berlin, 29 March 2026: at two it became three; 3:30 and 4:00 are of summer time.
    const change = Date.UTC(2026, 2, 29, 1);
    expect(days(made(3, change + 30 * 60_000, 120), made(3, change + 60 * 60_000, 120))).toEqual([
      DAY + 26,
      DAY + 27,
    ]);
  });

  test('a clock set back keeps the order of the log, and the card is due by the later review', () => {
    const steps = [made(4, NOON + 1000 * DAY_MS, 480), made(3, NOON, 480)];
    expect(days(...steps)).toEqual([DAY + 1000, DAY]);
    const { queue, nextDay } = agendaOf([lawCard('1')], progressOf(steps), DAY);
    expect(queue).toEqual([]);
    expect(nextDay).toBeLessThan(DAY + 366);
  });
});

test('the same events give the same agenda in whatever order two devices’ records meet', () => {
  const steps = fc.array(
    fc.oneof(
      fc.tuple(fc.nat(4), ratings).map(([law, rating]) => reviewed(`law:${law}`, rating)),
      fc.nat(4).map((law) => set(`law:${law}`, 'suspended')),
      fc.nat(4).map((law) => set(`law:${law}`, 'buried', DAY + 1)),
      fc.tuple(fc.nat(4), fc.nat(9)).map(([law, seq]) => undone(`law:${law}`, `a-${seq}`)),
      fc.integer({ min: 80, max: 97 }).map((percent) => setting('retention', percent)),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(steps, steps, fc.array(fc.nat(), { maxLength: 30 }), (a, b, shuffle) => {
      const clock = (list: readonly EventDraft[], by: number) =>
        list.map((draft, at) => ({ draft, at: NOON - (list.length - at) * by, tzOffsetMin: 60 }));
      const events = [
        ...eventsOf(clock(a, DAY_MS / 3), 'a'),
        // The second device's clock is hours behind, and then ahead.
        ...eventsOf(clock(b, DAY_MS / 2).toReversed(), 'b'),
      ];
      const mixed = shuffled(events, shuffle);
      expect(agendaOf(COURSE.cards, foldAll(mixed), DAY)).toEqual(
        agendaOf(COURSE.cards, foldAll(events), DAY),
      );
    }),
  );
});

function shuffled(events: readonly StoredEvent[], picks: readonly number[]): readonly StoredEvent[] {
  const rest = [...events];
  const first = picks.flatMap((pick) => (rest.length > 0 ? rest.splice(pick % rest.length, 1) : []));
  return [...first, ...rest.toReversed(), ...events];
}
