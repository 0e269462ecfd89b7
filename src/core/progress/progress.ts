// What the learner has done, folded from the events of his record.
import type { BackupWay } from '../../schema/words/event-bodies.ts';
import type { Response } from '../../schema/words/response.ts';
import type { DealProgress } from './deal-progress.ts';
import type { PaperProgress } from './paper-progress.ts';
import type { ComparisonProgress, PuzzleProgress } from './practice-progress.ts';
import type { RunProgress } from './run-progress.ts';

/** A place in a lesson, and when (hlc) the learner was there. */
export type Position = { readonly section: string; readonly fraction: number; readonly hlc: string };

/** One lesson: when it was first opened (UTC ms), the sections read in order of reading, the last position. */
export type LessonProgress = {
  readonly openedAt?: number;
  readonly sectionsRead: readonly string[];
  readonly position?: Position;
};

/** One committed answer. Score, verdict and misconceptions are there once it was graded. */
export type AnswerAttempt = {
  /** Id of the event that committed it. */
  readonly event: string;
  readonly device: string;
  readonly at: number;
  readonly attempt: number;
  readonly response: Response;
  readonly seed: number;
  readonly hintsUsed: number;
  readonly refHash: string;
  readonly score?: number;
  readonly correct?: boolean;
  readonly misconceptions?: readonly string[];
};

/** Attempts of one question that are held one by one; older ones are counted only. */
export const KEPT_ATTEMPTS = 8;

/** One question: its newest attempts and the hints seen, each in order, and what all attempts add up to. */
export type AnswerProgress = {
  /** The newest KEPT_ATTEMPTS. */
  readonly attempts: readonly AnswerAttempt[];
  /** How many there were. */
  readonly attemptCount: number;
  /** The highest attempt number so far; 0 without one. */
  readonly lastAttempt: number;
  /** When (UTC ms) an answer was first graded as right. */
  readonly firstCorrectAt?: number;
  /** 0 to 1, over all graded attempts. */
  readonly bestScore?: number;
  readonly hintsShown: readonly string[];
};

/** One saved field; the last writer by (hlc, device, seq) wins. `at`: UTC ms. */
export type FieldProgress = { readonly value: string; readonly at: number; readonly hlc: string };

/** The fields of a block by field id. */
export type BlockProgress = { readonly [fieldId: string]: FieldProgress };

/** The lesson that was last in hand; no section when it was only opened. */
export type LastPlace = { readonly lesson: string; readonly section?: string; readonly hlc: string };

/** Time really spent in a lesson, and when (UTC ms) some of it was last recorded. */
export type TimeProgress = { readonly activeMs: number; readonly lastAt: number };

/** What one device wrote: its highest seq, when (UTC ms) it wrote last, and how many events of it are here. */
export type DeviceProgress = { readonly lastSeq: number; readonly lastAt: number; readonly events: number };

/** The last backup (UTC ms, file name, way, events in it), and up to which seq of each device backups reach. */
export type BackupProgress = {
  readonly at?: number;
  readonly file?: string;
  readonly way?: BackupWay;
  readonly events?: number;
  readonly covered: { readonly [device: string]: number };
};

/** Everything, by lesson, question, block and run id. Ids may name things that the content no longer has. */
export type Progress = {
  readonly lessons: { readonly [lessonId: string]: LessonProgress };
  readonly answers: { readonly [questionId: string]: AnswerProgress };
  readonly fields: { readonly [blockId: string]: BlockProgress };
  readonly last?: LastPlace;
  readonly time: { readonly [lessonId: string]: TimeProgress };
  /** Active ms by calendar day (YYYY-MM-DD) at the learner's place. */
  readonly days: { readonly [date: string]: number };
  readonly runs: { readonly [runId: string]: RunProgress };
  readonly puzzles: { readonly [puzzleId: string]: PuzzleProgress };
  /** By `comparisonKey` of the two games. */
  readonly comparisons: { readonly [key: string]: ComparisonProgress };
  readonly deals: { readonly [dealId: string]: DealProgress };
  readonly papers: { readonly [paperId: string]: PaperProgress };
  /** The card that was last taken in hand; it need not be open any more. */
  readonly chosenDeal?: string;
  readonly devices: { readonly [device: string]: DeviceProgress };
  readonly backup: BackupProgress;
};

/** Nothing done yet. */
export const NO_PROGRESS: Progress = {
  lessons: {},
  answers: {},
  fields: {},
  time: {},
  days: {},
  runs: {},
  puzzles: {},
  comparisons: {},
  deals: {},
  papers: {},
  devices: {},
  backup: { covered: {} },
};
