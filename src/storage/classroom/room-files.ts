// Texts that a page of the room keeps in this browser, where no server keeps them beside the course.
import { RoomDatabase } from './room-database.ts';

export type RoomFiles = {
  readonly read: (name: string) => Promise<string | undefined>;
  readonly write: (name: string, text: string) => Promise<void>;
};

/** The files in the database of that name; both reject with what the database throws. */
export function openRoomFiles(database: string): RoomFiles {
  const db = new RoomDatabase(database);
  return {
    read: async (name) => (await db.files.get(name))?.text,
    write: async (name, text) => {
      await db.files.put({ name, text });
    },
  };
}
