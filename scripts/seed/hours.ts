// The hours of a made-up learner: time goes on while he works, is booked as the page books it, and pauses are free.
import type { EventRef } from '../../src/schema/words/event.ts';
import type { Device } from './device.ts';
import type { Sitting } from './sittings.ts';

const FLUSH_MS = 60_000;
const SECTION_MS = 15_000;
const LEAST_MS = 1000;
const LOOK_MS = 5000;

/** One sitting at one device, from its first minute until its time is up. */
export type Hours = {
  readonly device: Device;
  readonly now: () => number;
  readonly isOver: () => boolean;
  /** Works so long at a place of a lesson. */
  readonly work: (ms: number, lesson: EventRef, section: string) => void;
  /** Does nothing that counts: the phone rings, tea. */
  readonly pause: (ms: number) => void;
  /** Leaves the page: what is not booked yet is booked. */
  readonly leave: () => void;
};

export function createHours({ from, lengthMs }: Sitting, device: Device): Hours {
  let now = from;
  let booked: { readonly lesson: EventRef; readonly section: string; ms: number } | undefined;

  const flush = () => {
    if (!booked || booked.ms < LEAST_MS) return;
    const { lesson, section, ms } = booked;
    device.write(now, 'timeSpent', lesson, { lesson: lesson.id, section, activeMs: Math.round(ms) });
    booked = { lesson, section, ms: 0 };
  };
  const turnTo = (lesson: EventRef, section: string) => {
    if (booked?.lesson.id === lesson.id && booked.section === section) return;
    const isSameLesson = booked?.lesson.id === lesson.id;
    if (booked && (!isSameLesson || booked.ms >= SECTION_MS)) flush();
    booked = { lesson, section, ms: isSameLesson ? (booked?.ms ?? 0) : 0 };
  };
  return {
    device,
    now: () => now,
    isOver: () => now - from >= lengthMs,
    work: (ms, lesson, section) => {
      turnTo(lesson, section);
      for (let left = Math.round(ms); left > 0; left -= LOOK_MS) {
        const step = Math.min(LOOK_MS, left);
        now += step;
        if (booked) booked.ms += step;
        if (booked && booked.ms >= FLUSH_MS) flush();
      }
    },
    pause: (ms) => {
      now += Math.round(ms);
    },
    leave: flush,
  };
}
