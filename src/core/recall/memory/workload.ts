// What a wanted chance to remember costs: how many cards a day it means for the cards that one has.
import { own } from '../../archive/own.ts';
import type { Progress } from '../../progress/progress.ts';
import type { RecallCard } from '../card.ts';
import { createSchedule, memoryOf } from './schedule.ts';

/** Cards a day, once every card has been reviewed and goes on at its present interval; suspended ones left out. */
export function cardsPerDay(
  deck: readonly RecallCard[],
  { cards }: Progress,
  retentionPercent: number,
): number {
  const schedule = createSchedule(retentionPercent);
  return deck.reduce((sum, { card }) => {
    const kept = own(cards, card);
    const memory = kept?.state === 'suspended' ? undefined : kept && memoryOf(kept.reviews);
    return memory ? sum + 1 / Math.max(1, schedule.intervalDays(memory)) : sum;
  }, 0);
}
