// What the events of papers (前测, 后测, 考试) say, and the tests for them.
import { type BodyGuard, isCount, isFraction, isObject, isText, isTextList } from './guards.ts';
import { isResponse, type Response } from './response.ts';

/** Kinds of paper, in the order in which they are written. */
export const PAPER_KINDS = ['pre', 'post', 'exam'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Form of a test before or after the course; '' for an examination, which is drawn anew each time. */
export type PaperForm = 'A' | 'B' | '';

/** An item of a paper: the wording (`hash`) that was drawn, what it is evidence for, and the seed of its numbers. */
export type PaperItem = {
  readonly question: string;
  readonly hash: string;
  readonly objective: string;
  readonly seed: number;
};

/** What came of one item; `score` 0 to 1; ids of the misconceptions that the answer shows. */
export type PaperGrade = {
  readonly question: string;
  readonly score: number;
  readonly correct: boolean;
  readonly misconceptions: readonly string[];
};

/** The bodies by event type. `paper` is the attempt's own id. */
export type PaperBodies = {
  /** A paper was begun: what was drawn, frozen for this attempt. */
  readonly paperStarted: {
    readonly paper: string;
    readonly kind: PaperKind;
    readonly form: PaperForm;
    readonly seed: number;
    readonly items: readonly PaperItem[];
  };
  /** An answer was put down or changed; nothing is known about it before the paper is handed in. */
  readonly paperAnswered: { readonly paper: string; readonly question: string; readonly response: Response };
  /** An item was marked to be looked at again, or no longer. */
  readonly paperMarked: { readonly paper: string; readonly question: string; readonly isMarked: boolean };
  /**
   * Time since the beat before, ms: by a clock that only runs on (`elapsedMs`), and by the wall clock (`wallMs`, which may
   * run back); `wasHidden`: the page was out of sight in between.
   */
  readonly paperTicked: {
    readonly paper: string;
    readonly elapsedMs: number;
    readonly wallMs: number;
    readonly wasHidden: boolean;
  };
  /** The paper was handed in; all of its time so far, and how often the wall clock had jumped. */
  readonly paperHandedIn: { readonly paper: string; readonly elapsedMs: number; readonly jumps: number };
  /** What came of it; items whose wording was changed in between are left out. */
  readonly paperGraded: { readonly paper: string; readonly grades: readonly PaperGrade[] };
};

const isOf: BodyGuard = (body) => isObject(body) && isText(body['paper']);

const isItem = (item: unknown): boolean =>
  isObject(item) &&
  isText(item['question']) &&
  typeof item['hash'] === 'string' &&
  typeof item['objective'] === 'string' &&
  isCount(item['seed']);

const isGrade = (grade: unknown): boolean =>
  isObject(grade) &&
  isText(grade['question']) &&
  isFraction(grade['score']) &&
  typeof grade['correct'] === 'boolean' &&
  isTextList(grade['misconceptions']);

/** Guard of paperStarted. */
export const isPaperStarted: BodyGuard = (body) =>
  isObject(body) &&
  isOf(body) &&
  PAPER_KINDS.some((kind) => kind === body['kind']) &&
  (body['form'] === 'A' || body['form'] === 'B' || body['form'] === '') &&
  isCount(body['seed']) &&
  Array.isArray(body['items']) &&
  body['items'].every(isItem);

/** Guard of paperAnswered. */
export const isPaperAnswered: BodyGuard = (body) =>
  isObject(body) && isOf(body) && isText(body['question']) && isResponse(body['response']);

/** Guard of paperMarked. */
export const isPaperMarked: BodyGuard = (body) =>
  isObject(body) && isOf(body) && isText(body['question']) && typeof body['isMarked'] === 'boolean';

/** Guard of paperTicked. */
export const isPaperTicked: BodyGuard = (body) =>
  isObject(body) &&
  isOf(body) &&
  isCount(body['elapsedMs']) &&
  Number.isSafeInteger(body['wallMs']) &&
  typeof body['wasHidden'] === 'boolean';

/** Guard of paperHandedIn. */
export const isPaperHandedIn: BodyGuard = (body) =>
  isObject(body) && isOf(body) && isCount(body['elapsedMs']) && isCount(body['jumps']);

/** Guard of paperGraded. */
export const isPaperGraded: BodyGuard = (body) =>
  isObject(body) && isOf(body) && Array.isArray(body['grades']) && body['grades'].every(isGrade);
