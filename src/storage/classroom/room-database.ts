// The trainer's database: rooms and what happened in them, apart from every learner's record.
import { Dexie, type Table } from 'dexie';

/** A room that this browser knows; `createdAt` UTC ms. */
export type RoomRow = {
  readonly id: string;
  readonly name: string;
  readonly day: string;
  readonly createdAt: number;
};

/** An event as it is kept: of this version, or of another one that this version doesn't read. */
export type RoomEventRow = { readonly room: string; readonly seq: number };

/** `current`: id of the room that desk and wall are in. */
export type RoomMetaRow = { readonly key: 'current'; readonly value: string };

/** A text that a page of the room keeps where no server keeps it, by its name. */
export type RoomFileRow = { readonly name: string; readonly text: string };

/** One database per course and base path. */
export function roomDatabaseName(course: string, base: string): string {
  return `huikuan-room:${course}:${base}`;
}

export class RoomDatabase extends Dexie {
  declare readonly rooms: Table<RoomRow, string>;
  declare readonly events: Table<RoomEventRow, [room: string, seq: number]>;
  declare readonly files: Table<RoomFileRow, string>;
  declare readonly meta: Table<RoomMetaRow, RoomMetaRow['key']>;

  constructor(name: string) {
    // What a trainer pressed outlives a power cut: few events, each of weight.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ rooms: 'id', events: '[room+seq]', files: 'name', meta: 'key' });
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }
}
