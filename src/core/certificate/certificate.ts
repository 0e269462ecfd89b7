// What a certificate says: the figures of one examination, and what an organisation adds to them.
import type { CalendarDate } from '../money/calendar.ts';
import type { ExamResult } from '../papers/exam-result.ts';
import { localDay } from '../progress/local-day.ts';

const MINUTE_MS = 60_000;

/** How one module went. */
export type ShownModule = { readonly title: string; readonly items: number; readonly correct: number };

/** The figures of an examination as they stand on paper; `undefined` where nobody measured. */
export type ShownResult = {
  /** Id and title of the course. */
  readonly course: string;
  readonly title: string;
  /** Version of the content. */
  readonly version: string;
  /** Id of the attempt; '' when the figures were typed in by the organisation. */
  readonly paper: string;
  /** Day on which it was handed in, where it was handed in. */
  readonly on: CalendarDate;
  /** Time with the paper open, whole minutes, at least 1. */
  readonly minutes: number;
  /** Jumps of the device's clock. */
  readonly jumps: number | undefined;
  readonly items: number;
  /** Fully right. */
  readonly correct: number;
  /** Mean score with parts of an item counted, 0 to 100. */
  readonly percent: number | undefined;
  readonly modules: readonly ShownModule[];
};

/** What an organisation signs. */
export type Certificate = {
  readonly name: string;
  readonly organisation: string;
  readonly issuedOn: CalendarDate;
  readonly shown: ShownResult;
};

/** The figures of a finished examination. @throws RangeError for a moment outside the years 1970–9999 */
export function shownResult(result: ExamResult, title: string): ShownResult {
  const { handedInAt, tzOffsetMin } = result;
  const on = localDay(handedInAt, tzOffsetMin);
  if (on === undefined) throw new RangeError(`no day of the calendar: ${handedInAt}`);
  return {
    course: result.course,
    title,
    version: result.version,
    paper: result.paper,
    on,
    minutes: Math.max(1, Math.round(result.elapsedMs / MINUTE_MS)),
    jumps: result.clockJumps,
    items: result.items,
    correct: result.correct,
    percent: Math.round(result.score * 100),
    modules: result.modules.map(({ title: name, items, correct }) => ({ title: name, items, correct })),
  };
}
