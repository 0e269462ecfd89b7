// Joins the windows of one room: what was kept, that another room was opened, where the pointer is; nothing of it is stored here.
import { isRoomEvent, type RoomEvent } from '../core/classroom/room/room-event.ts';

/** A place on the wall, both from 0 to 1 from its left upper corner. */
export type WallPoint = { readonly x: number; readonly y: number };

/** `here`: the desk is open (said every few seconds where there are no locks), or is just being closed; `pointed`: undefined takes the pointer away. */
export type RoomNews =
  | { readonly kind: 'kept'; readonly event: RoomEvent }
  | { readonly kind: 'entered' }
  | { readonly kind: 'here'; readonly isOpen: boolean }
  | { readonly kind: 'pointed'; readonly at: WallPoint | undefined };

export type RoomChannel = { readonly tell: (news: RoomNews) => void; readonly close: () => void };

/** Joins the channel of that name; `hear` gets the news of the other windows. */
export function joinRoomChannel(name: string, hear: (news: RoomNews) => void): RoomChannel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isRoomNews(data)) hear(data);
  });
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
}

function isRoomNews(data: unknown): data is RoomNews {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  if (data.kind === 'kept') return 'event' in data && isRoomEvent(data.event);
  return data.kind === 'entered' || data.kind === 'here' || data.kind === 'pointed';
}
