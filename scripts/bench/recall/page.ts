// What the measured page can do: put a learner's reviews into the record, and open the review as its page does.

import type { RecallCourse } from '../../../src/core/recall/card.ts';
import { deckOf } from '../../../src/core/recall/deck.ts';
import { agendaOf } from '../../../src/core/recall/memory/agenda.ts';
import { recallDay } from '../../../src/core/recall/recall-day.ts';
import { makeEvent, type Writer } from '../../../src/core/record/make-event.ts';
import type { StoredEvent } from '../../../src/schema/words/event.ts';
import type { Rating } from '../../../src/schema/words/recall-bodies.ts';
import { openLog } from '../../../src/storage/event-log.ts';
import { openRecord, recordStore } from '../../../src/stores/record-store.ts';

const { course = '', base = '/' } = document.documentElement.dataset;
const DEVICE = 'b0b1b2b3b4b5b6b7';
const DAY_MS = 86_400_000;
const START = Date.UTC(2024, 0, 1, 4);
/** Long after the last review: every card is due. */
const TODAY = recallDay(Date.UTC(2027, 0, 1), 480);

/** Reviews of so many cards, each so often, in sittings days apart. */
export async function fill(cards: number, times: number): Promise<void> {
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  const opened = await openLog({ course, base, now: () => Date.now(), random });
  if (!opened.ok) throw new Error(opened.reason);
  const { log } = opened;
  let writer: Writer = { course, profile: log.profile, device: DEVICE, seq: 0 };
  const events: StoredEvent[] = [];
  for (let time = 0; time < times; time += 1) {
    for (let card = 0; card < cards; card += 1) {
      const at = START + (time * 60 + (card % 30)) * DAY_MS;
      const rating = (((card * 7 + time * 5) % 4) + 1) as Rating;
      const draft = {
        type: 'cardReviewed',
        ref: { id: nameOf(card), hash: '' },
        body: { card: nameOf(card), rating },
      } as const;
      const event = makeEvent(draft, writer, { now: () => at, tzOffsetMin: () => 480 });
      writer = { ...writer, seq: event.seq, hlc: event.hlc };
      events.push(event);
    }
  }
  for (let from = 0; from < events.length; from += 1000) {
    const taken = await log.takeIn(events.slice(from, from + 1000), log.profile);
    if (!taken.ok) throw new Error(taken.reason);
  }
  log.close();
}

/** ms from nothing to the record; to be asked once a page. */
export async function open(): Promise<number> {
  const startedAt = performance.now();
  await openRecord();
  return performance.now() - startedAt;
}

/** ms from the open record to the queue, and how many cards are due; to be asked once a page. */
export function queue(cards: number): { readonly ms: number; readonly due: number } {
  const own = courseOf(cards);
  const startedAt = performance.now();
  const { progress } = recordStore.getState();
  const agenda = agendaOf(deckOf(progress, own), progress, TODAY);
  return { ms: performance.now() - startedAt, due: agenda.queue.length + agenda.over.due };
}

function courseOf(cards: number): RecallCourse {
  return {
    id: 'recall',
    lessons: [],
    shelf: [],
    puzzlesUrl: '',
    cards: Array.from({ length: cards }, (_, card) => ({
      kind: 'takeaway',
      card: nameOf(card),
      lesson: 'l',
      title: '',
      lines: [],
    })),
  };
}

function nameOf(card: number): string {
  return `takeaway:t-${card}`;
}
