// A room whose log lies in memory: what React shows of it can be tested without a browser's database.
import type { RoomEvent } from '../../../src/core/classroom/room/room-event.ts';
import type { RoomRow } from '../../../src/storage/classroom/room-database.ts';
import type { RoomLog } from '../../../src/storage/classroom/room-log.ts';
import { type ClassroomSession, createClassroomSession } from '../../../src/stores/classroom-session.ts';
import type { DeskPresence } from '../../../src/stores/desk-presence.ts';

export type MemoryRoom = {
  readonly session: ClassroomSession;
  /** From now on nothing can be kept, or it can again. */
  readonly setFull: (isFull: boolean) => void;
  /** Everything that was kept, in order. */
  readonly kept: () => readonly RoomEvent[];
};

export function memoryRoom(now: () => number = Date.now, desk?: DeskPresence): MemoryRoom {
  let rows: readonly RoomRow[] = [];
  let events: readonly RoomEvent[] = [];
  let current: string | undefined;
  let isFull = false;
  const log: RoomLog = {
    rooms: async () => rows,
    current: async () => current,
    enter: async (row) => {
      rows = [row, ...rows.filter(({ id }) => id !== row.id)];
      current = row.id;
    },
    read: async (room) => events.filter((event) => event.room === room),
    append: async (draft) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      const seq = events.filter(({ room }) => room === draft.room).length + 1;
      const event = { ...draft, seq } as RoomEvent;
      events = [...events, event];
      return event;
    },
    remove: async (room) => {
      rows = rows.filter(({ id }) => id !== room);
      events = events.filter((event) => event.room !== room);
      if (current === room) current = undefined;
    },
  };
  const session = createClassroomSession(() => ({
    log,
    desk,
    join: () => ({ tell: () => {}, close: () => {} }),
    now,
    newId: () => `room${rows.length + 1}`,
  }));
  return {
    session,
    setFull: (value) => {
      isFull = value;
    },
    kept: () => events,
  };
}
