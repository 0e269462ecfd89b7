// What each type of learning event says, and the test for it. A new type gets its body and its guard here.
import type { DealBodies } from './deal-bodies.ts';
import { type BodyGuard, isCount, isFraction, isObject, isText, isTextList } from './guards.ts';
import type { PaperBodies } from './paper-bodies.ts';
import type { PracticeBodies } from './practice-bodies.ts';
import { isResponse, type Response } from './response.ts';
import type { RunBodies } from './run-bodies.ts';

/** The bodies by event type, in their current version. */
export type EventBodies = LessonBodies & RunBodies & PracticeBodies & DealBodies & PaperBodies;

/** What happens around lessons. Ids are authored ids; `attempt` counts from 1. */
type LessonBodies = {
  /** A lesson was opened for the first time on this device. */
  readonly lessonOpened: { readonly lesson: string };
  /** The end of a section was on the screen. */
  readonly sectionRead: { readonly lesson: string; readonly section: string };
  /** Where the learner reads; `fraction` of the section's height, 0 to 1. */
  readonly positionMoved: { readonly lesson: string; readonly section: string; readonly fraction: number };
  /** A hint was asked for. */
  readonly hintShown: { readonly question: string; readonly hint: string };
  /** An answer was committed, before anything was known about it. */
  readonly answerCommitted: {
    readonly question: string;
    readonly attempt: number;
    readonly response: Response;
    readonly hintsUsed: number;
    /** Which numbers the learner saw, any integer ≥ 0; stored also for questions without numbers. */
    readonly seed: number;
  };
  /** A committed answer was graded; `score` 0 to 1; ids of the misconceptions that it shows. */
  readonly answerGraded: {
    readonly question: string;
    readonly attempt: number;
    readonly score: number;
    readonly correct: boolean;
    readonly misconceptions: readonly string[];
  };
  /** A field of a worksheet, free answer or calculation was saved; the value is kept as typed, '' when cleared. */
  readonly fieldSaved: {
    readonly lesson: string;
    readonly block: string;
    readonly field: string;
    readonly value: string;
  };
  /** Time really spent in a lesson, idle not counted; `section` '' when none was in hand; ms, 1 to 600,000. */
  readonly timeSpent: { readonly lesson: string; readonly section: string; readonly activeMs: number };
  /** A backup was made: file name, number of events, and up to which seq of each device it reaches. */
  readonly backupMade: {
    readonly way: BackupWay;
    readonly file: string;
    readonly events: number;
    readonly covered: { readonly [device: string]: number };
  };
};

/** How a backup left the device: as a file, as QR codes, through the server. */
export type BackupWay = 'file' | 'qr' | 'server';

/** Guard of lessonOpened. */
export const isLessonOpened: BodyGuard = (body) => isObject(body) && isText(body['lesson']);

/** Guard of sectionRead. */
export const isSectionRead: BodyGuard = (body) =>
  isObject(body) && isText(body['lesson']) && isText(body['section']);

/** Guard of positionMoved. */
export const isPositionMoved: BodyGuard = (body) =>
  isObject(body) && isText(body['lesson']) && isText(body['section']) && isFraction(body['fraction']);

/** Guard of hintShown. */
export const isHintShown: BodyGuard = (body) =>
  isObject(body) && isText(body['question']) && isText(body['hint']);

/** Guard of answerCommitted. */
export const isAnswerCommitted: BodyGuard = (body) =>
  isObject(body) &&
  isText(body['question']) &&
  isCount(body['attempt'], 1) &&
  isResponse(body['response']) &&
  isCount(body['hintsUsed']) &&
  isCount(body['seed']);

/** Guard of answerGraded. */
export const isAnswerGraded: BodyGuard = (body) =>
  isObject(body) &&
  isText(body['question']) &&
  isCount(body['attempt'], 1) &&
  isFraction(body['score']) &&
  typeof body['correct'] === 'boolean' &&
  isTextList(body['misconceptions']);

/** Guard of fieldSaved. */
export const isFieldSaved: BodyGuard = (body) =>
  isObject(body) &&
  isText(body['lesson']) &&
  isText(body['block']) &&
  isText(body['field']) &&
  typeof body['value'] === 'string';

const MAX_ACTIVE_MS = 600_000;

/** Guard of timeSpent. */
export const isTimeSpent: BodyGuard = (body) =>
  isObject(body) &&
  isText(body['lesson']) &&
  typeof body['section'] === 'string' &&
  isCount(body['activeMs'], 1) &&
  Number(body['activeMs']) <= MAX_ACTIVE_MS;

/** Guard of backupMade. */
export const isBackupMade: BodyGuard = (body) =>
  isObject(body) &&
  (body['way'] === 'file' || body['way'] === 'qr' || body['way'] === 'server') &&
  typeof body['file'] === 'string' &&
  isCount(body['events']) &&
  isObject(body['covered']) &&
  Object.values(body['covered']).every((seq) => isCount(seq));
