// The archive: what the record says about the learner, laid out by module, lesson and objective. Times in UTC ms.
import type { TiedField } from '../../schema/words/deal-card.ts';
import type { CalendarDate } from '../money/calendar.ts';
import type { WorksheetKind } from './archive-course.ts';

/** How a try went; `unmarked`: it was answered, but the key has not come yet. */
export type Verdict = 'right' | 'partly' | 'wrong' | 'unmarked';

/** One try that is still on record. */
export type TryAccount = {
  /** Of the event. */
  readonly id: string;
  readonly at: number;
  readonly verdict: Verdict;
  readonly hintsUsed: number;
};

/** A question: how often it was tried, how the first and the last try went, and the tries that are on record. */
export type QuestionAccount = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly attempts: number;
  readonly hints: number;
  /** Undefined when never tried. */
  readonly last?: TryAccount;
  /** Undefined also when there were so many tries that the first one is no longer on record. */
  readonly first?: TryAccount;
  /** Oldest first. */
  readonly tries: readonly TryAccount[];
};

/** `proven`: every question on it is right at the last try; `partial`: some was tried; `none`: no question asks for it. */
export type ObjectiveState = 'proven' | 'partial' | 'untried' | 'none';

export type ObjectiveAccount = {
  readonly id: string;
  readonly text: string;
  readonly state: ObjectiveState;
  readonly questions: readonly QuestionAccount[];
};

/** What stands in a field, as it was written; `tied`: what of the card it is, whose choices have words of their own. */
export type Entry = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly at: number;
  readonly tied?: TiedField;
};

/** A worksheet with something in it: what was written, and how many fields it has. */
export type WorksheetAccount = {
  readonly id: string;
  readonly kind: WorksheetKind;
  readonly title: string;
  readonly url: string;
  readonly of: number;
  readonly entries: readonly Entry[];
  readonly lastAt: number;
};

/** A place in a lesson where the learner stopped; no section when it was only opened. */
export type StoppedAt = { readonly title?: string; readonly url: string; readonly at: number };

export type SectionAccount = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly isRead: boolean;
};

export type LessonAccount = {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly state: 'untouched' | 'begun' | 'done';
  readonly sections: readonly SectionAccount[];
  readonly read: number;
  readonly questions: readonly QuestionAccount[];
  readonly score: Score;
  readonly objectives: readonly ObjectiveAccount[];
  readonly worksheets: readonly WorksheetAccount[];
  readonly plannedMinutes: number;
  readonly activeMs: number;
  readonly openedAt?: number;
  /** When time was last recorded, or the place last moved. */
  readonly lastAt?: number;
  readonly stopped?: StoppedAt;
};

/** Questions tried of all there are; right at the last try; right at the first. */
export type Score = {
  readonly of: number;
  readonly tried: number;
  readonly right: number;
  readonly rightAtFirst: number;
};

export type ModuleAccount = {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly LessonAccount[];
};

/** What the record knows and today's content doesn't. */
export type Removed =
  | {
      readonly kind: 'lesson';
      readonly id: string;
      readonly sections: number;
      readonly activeMs: number;
      readonly at?: number;
    }
  | { readonly kind: 'section'; readonly id: string; readonly lesson: string }
  | {
      readonly kind: 'question';
      readonly id: string;
      readonly attempts: number;
      readonly hints: number;
      readonly last?: TryAccount;
    }
  | { readonly kind: 'worksheet'; readonly id: string; readonly entries: readonly Entry[] };

/** A calendar day and the active time on it. */
export type DayAccount = { readonly date: CalendarDate; readonly activeMs: number };

/** Where to go on; `hasBegun` is false when it is simply the first lesson. */
export type GoOn = {
  readonly lesson: string;
  readonly title: string;
  readonly url: string;
  readonly minutes: number;
  readonly section?: string;
  readonly at?: number;
  readonly hasBegun: boolean;
};

export type Archive = {
  /** Nothing was opened, answered or written yet. */
  readonly isEmpty: boolean;
  readonly goOn?: GoOn;
  readonly lessons: { readonly done: number; readonly begun: number; readonly of: number };
  readonly score: Score;
  /** Objectives that questions ask for: all of them, and those that are proven. */
  readonly objectives: { readonly of: number; readonly proven: number };
  /** Of all lessons, also of those that have left the content. */
  readonly activeMs: number;
  /** Days with active time, newest first. */
  readonly days: readonly DayAccount[];
  /** The last fourteen days, today last, also those without any time. */
  readonly strip: readonly DayAccount[];
  readonly modules: readonly ModuleAccount[];
  readonly removed: readonly Removed[];
  /** On how many devices the record was written. */
  readonly devices: number;
};
