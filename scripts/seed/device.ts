// A device that writes events as the real one does: gap-free seq, a clock that only goes on, each event made by the core.
import { receive } from '../../src/core/record/hlc.ts';
import { makeEvent } from '../../src/core/record/make-event.ts';
import type { EventRef, EventType, StoredEvent } from '../../src/schema/words/event.ts';
import type { EventBodies } from '../../src/schema/words/event-bodies.ts';

/** Shanghai. */
export const TZ_OFFSET_MIN = 480;

export type Device = {
  readonly id: string;
  readonly events: readonly StoredEvent[];
  /** Writes an event at that moment (UTC ms). */
  readonly write: <T extends EventType>(at: number, type: T, ref: EventRef, body: EventBodies[T]) => void;
  /** Takes in what another device wrote: what is written from now on comes after it. */
  readonly takeIn: (other: Device, at: number) => void;
};

export function createDevice(course: string, profile: string, id: string): Device {
  const events: StoredEvent[] = [];
  let hlc: string | undefined;
  return {
    id,
    events,
    write: (at, type, ref, body) => {
      const env = { now: () => at, tzOffsetMin: () => TZ_OFFSET_MIN };
      const event = makeEvent(
        { type, ref, body },
        { course, profile, device: id, seq: events.length, hlc },
        env,
      );
      events.push(event);
      hlc = event.hlc;
    },
    takeIn: (other, at) => {
      const last = other.events.at(-1);
      if (last) hlc = receive(hlc, last.hlc, at);
    },
  };
}
