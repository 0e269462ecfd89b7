// The last thing that was done in a room and still counts: what a press on “back” takes back.
import { LASTING_TYPES } from './room-bodies.ts';
import type { RoomEvent } from './room-event.ts';
import { takenBack } from './room-state.ts';

/** Undefined where nothing was done since the day was planned. */
export function lastStanding(events: readonly RoomEvent[]): RoomEvent | undefined {
  const taken = takenBack(events);
  const last = [...events]
    .reverse()
    .find(({ seq, type }) => type !== 'undone' && !LASTING_TYPES.includes(type) && !taken.has(seq));
  return last?.type === 'roomOpened' || last?.type === 'agendaSet' ? undefined : last;
}
