// Reads the body of an upload piece by piece into the relay and stops as soon as it grows too large.
import type { Incoming } from './relay.ts';

export type BodyOutcome = 'ok' | 'empty' | 'too-big' | 'full' | 'expired' | 'broken';

/** What isn't 'ok' has left nothing behind. */
export async function takeInBody(
  body: ReadableStream<Uint8Array> | null,
  incoming: Incoming,
): Promise<BodyOutcome> {
  const reader = body?.getReader();
  if (!reader) {
    incoming.abandon();
    return 'empty';
  }
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const outcome = incoming.add(value);
      if (outcome !== 'ok') {
        await reader.cancel();
        return outcome;
      }
      size += value.byteLength;
    }
  } catch {
    incoming.abandon();
    return 'broken';
  }
  if (size > 0) return 'ok';
  incoming.abandon();
  return 'empty';
}
