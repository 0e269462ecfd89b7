// One fact of a room: what happened, when, and as the how manieth; facts are never changed, only taken back by a later one.
import { isCount, isObject, isText } from '../../../schema/words/guards.ts';
import { ROOM_GUARDS, type RoomBodies } from './room-bodies.ts';

export type RoomEventType = keyof RoomBodies;

/** An event of type `T`: `room` its room's id, `seq` from 1 without gaps within the room, `at` UTC ms. */
export type RoomEventOf<T extends RoomEventType> = {
  readonly room: string;
  readonly seq: number;
  readonly at: number;
  readonly type: T;
  readonly body: RoomBodies[T];
};

export type RoomEvent = { readonly [T in RoomEventType]: RoomEventOf<T> }[RoomEventType];

/** Whether a value from storage or another window is an event that this version knows. */
export function isRoomEvent(value: unknown): value is RoomEvent {
  return (
    isObject(value) &&
    isText(value['room']) &&
    isCount(value['seq'], 1) &&
    isCount(value['at']) &&
    isText(value['type']) &&
    isKnown(value['type']) &&
    ROOM_GUARDS[value['type']](value['body'])
  );
}

function isKnown(type: string): type is RoomEventType {
  return Object.hasOwn(ROOM_GUARDS, type);
}
