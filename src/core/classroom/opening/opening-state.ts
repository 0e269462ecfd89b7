// The room itself: its name, its day, and when it began and ended.
import type { RoomEvent } from '../room/room-event.ts';

/** `openedAt`, `closedAt` in UTC ms; '' and undefined before the room was opened. */
export type OpeningState = {
  readonly name: string;
  readonly day: string;
  readonly preset: string;
  readonly openedAt: number | undefined;
  readonly closedAt: number | undefined;
};

/** A room of which nothing was said. */
export const EMPTY_OPENING: OpeningState = {
  name: '',
  day: '',
  preset: '',
  openedAt: undefined,
  closedAt: undefined,
};

/** The next state of the slice; the same object where the event is none of its own. */
export function reduceOpening(state: OpeningState, event: RoomEvent): OpeningState {
  switch (event.type) {
    case 'roomOpened':
      return { ...event.body, openedAt: event.at, closedAt: undefined };
    case 'roomRenamed':
      return { ...state, name: event.body.name };
    case 'roomClosed':
      return { ...state, closedAt: event.at };
    case 'roomReopened':
      return { ...state, closedAt: undefined };
    default:
      return state;
  }
}
