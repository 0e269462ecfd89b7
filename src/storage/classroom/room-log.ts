// The log of the rooms: appends in order without gaps, reads one room, knows which one is current.

import type { RoomBodies } from '../../core/classroom/room/room-bodies.ts';
import { isRoomEvent, type RoomEvent, type RoomEventType } from '../../core/classroom/room/room-event.ts';
import { RoomDatabase, type RoomRow } from './room-database.ts';

/** What shall be kept, before it has a number; `at` UTC ms. */
export type RoomDraft<T extends RoomEventType = RoomEventType> = {
  readonly room: string;
  readonly at: number;
  readonly type: T;
  readonly body: RoomBodies[T];
};

export type RoomLog = {
  /** The rooms of this browser, the newest first. */
  readonly rooms: () => Promise<readonly RoomRow[]>;
  readonly current: () => Promise<string | undefined>;
  /** Adds the room where it isn't there yet, and makes it the current one. */
  readonly enter: (row: RoomRow) => Promise<void>;
  readonly read: (room: string) => Promise<readonly RoomEvent[]>;
  /** Keeps the event under the next number of its room and gives it back. @throws what the database throws. */
  readonly append: (draft: RoomDraft) => Promise<RoomEvent>;
  /** Takes a room and all its events out of this browser. */
  readonly remove: (room: string) => Promise<void>;
};

/** The log in the database of that name. */
export function openRoomLog(name: string): RoomLog {
  const db = new RoomDatabase(name);
  const within = (room: string) =>
    db.events.where('[room+seq]').between([room, 0], [room, Number.MAX_SAFE_INTEGER]);
  return {
    rooms: async () => (await db.rooms.toArray()).sort((a, b) => b.createdAt - a.createdAt),
    current: async () => (await db.meta.get('current'))?.value,
    enter: async (row) => {
      await db.transaction('rw', db.rooms, db.meta, async () => {
        await db.rooms.put(row);
        await db.meta.put({ key: 'current', value: row.id });
      });
    },
    read: async (room) => (await within(room).toArray()).filter(isRoomEvent),
    append: (draft) =>
      db.transaction('rw', db.events, async () => {
        const last = await within(draft.room).last();
        const event = { ...draft, seq: (last?.seq ?? 0) + 1 };
        if (!isRoomEvent(event)) throw new TypeError(`no room event: ${JSON.stringify(event)}`);
        await db.events.add(event);
        return event;
      }),
    remove: (room) =>
      db.transaction('rw', db.rooms, db.events, db.meta, async () => {
        await within(room).delete();
        await db.rooms.delete(room);
        if ((await db.meta.get('current'))?.value === room) await db.meta.delete('current');
      }),
  };
}
