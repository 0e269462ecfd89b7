// What a backup amounts to, counted while it is read.

import type { StoredEvent } from '../schema/words/event.ts';
import { isObject, isText } from '../schema/words/guards.ts';

/** `from`, `to`: when (UTC ms) the first and the last event happened; lessons opened; answers given. */
export type BackupSummary = {
  readonly events: number;
  readonly from?: number;
  readonly to?: number;
  readonly lessons: number;
  readonly answers: number;
};

/** Lessons are counted up to here; no course has so many. */
const MAX_LESSONS = 10_000;
const LAST_MOMENT = 8_640_000_000_000_000;

export function createSummary() {
  const lessons = new Set<string>();
  let [events, answers] = [0, 0];
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return {
    add: ({ at, type, body }: StoredEvent): void => {
      events += 1;
      if (Math.abs(at) <= LAST_MOMENT) {
        from = Math.min(from, at);
        to = Math.max(to, at);
      }
      if (type === 'answerCommitted') answers += 1;
      const lesson = type === 'lessonOpened' && isObject(body) ? body['lesson'] : undefined;
      if (isText(lesson) && lessons.size < MAX_LESSONS) lessons.add(lesson);
    },
    result: (): BackupSummary => ({
      events,
      ...(from <= to ? { from, to } : {}),
      lessons: lessons.size,
      answers,
    }),
  };
}
