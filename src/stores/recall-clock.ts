// Which day of reviewing it is here and now.
import { recallDay } from '../core/recall/recall-day.ts';

/** The day of a moment (UTC ms) in the time of this place. */
export function recallDayHere(at: number = Date.now()): number {
  return recallDay(at, -new Date(at).getTimezoneOffset());
}
