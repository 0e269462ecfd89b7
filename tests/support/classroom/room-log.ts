// Logs of a room for tests: drafts become events with seqs and times.
import type { RoomBodies } from '../../../src/core/classroom/room/room-bodies.ts';
import type { RoomEvent, RoomEventType } from '../../../src/core/classroom/room/room-event.ts';

/** An event before it has a number; `at` UTC ms. */
export type Draft = {
  readonly [T in RoomEventType]: { readonly type: T; readonly body: RoomBodies[T]; readonly at: number };
}[RoomEventType];

/** The drafts as the log of one room. */
export function logOf(drafts: readonly Draft[]): readonly RoomEvent[] {
  return drafts.map((draft, index) => ({ ...draft, room: 'r', seq: index + 1 }));
}
