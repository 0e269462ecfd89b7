// The room itself: its name and its day.
import type { RoomEvent } from '../room/room-event.ts';

/** `day` as YYYY-MM-DD; both '' before the room was opened. */
export type OpeningState = { readonly name: string; readonly day: string };

/** A room of which nothing was said. */
export const EMPTY_OPENING: OpeningState = { name: '', day: '' };

/** The next state of the slice; the same object where the event is none of its own. */
export function reduceOpening(state: OpeningState, event: RoomEvent): OpeningState {
  if (event.type !== 'roomOpened') return state;
  const { name, day } = event.body;
  return { name, day };
}
