// Tells the other tabs of this course what happened to the record; a browser without BroadcastChannel reads it at the next load.
import { isStoredEvent } from '../core/record/is-stored-event.ts';
import type { StoredEvent } from '../schema/words/event.ts';

/** `kept`: one more event; `changed`: events came from elsewhere, read again; `switched`: somebody else learns here now. */
export type RecordNews =
  | { readonly kind: 'kept'; readonly event: StoredEvent }
  | { readonly kind: 'changed' }
  | { readonly kind: 'switched' };

export type RecordChannel = { readonly tell: (news: RecordNews) => void; readonly close: () => void };

/** Joins the channel of that name; `hear` gets the news of the other tabs. */
export function joinChannel(name: string, hear: (news: RecordNews) => void): RecordChannel {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) hear(data);
  });
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
}

function isNews(data: unknown): data is RecordNews {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  if (data.kind === 'kept') return 'event' in data && isStoredEvent(data.event);
  return data.kind === 'changed' || data.kind === 'switched';
}
