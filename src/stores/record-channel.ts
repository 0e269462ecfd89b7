// Tells the other tabs of this course what was just kept; a browser without BroadcastChannel reads it at the next load.
import { isStoredEvent } from '../core/record/is-stored-event.ts';
import type { StoredEvent } from '../schema/words/event.ts';

export type RecordChannel = { readonly tell: (event: StoredEvent) => void; readonly close: () => void };

/** Joins the channel of that name; `hear` gets the events of the other tabs. */
export function joinChannel(name: string, hear: (event: StoredEvent) => void): RecordChannel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isStoredEvent(data)) hear(data);
  });
  return { tell: (event) => channel.postMessage(event), close: () => channel.close() };
}
