// What the events of a role-play say, and the tests for them.
import { type BodyGuard, isCount, isObject, isText, isTextList } from './guards.ts';

/** Steps of the review after a game, in the order in which they are asked. */
export const REVIEW_STEPS = ['goal', 'wanted', 'ownTurn', 'principle', 'nextGoal'] as const;
export type ReviewStep = (typeof REVIEW_STEPS)[number];

/** How a game is played. */
export const RUN_MODES = [
  'practice', // moves may be taken back
  'exam', // the type is not told before the end, and nothing is taken back
  'cut', // the learner chooses in some beats, everywhere else the best move is played for him
] as const;
export type RunMode = (typeof RUN_MODES)[number];

/** Where a run branched off: after its first `at` moves it is no longer the run it came from. */
export type RunParent = { readonly run: string; readonly at: number };

/** The bodies by event type. `run` is the run's own id, `index` counts the moves from 0. */
export type RunBodies = {
  /** A game began: which scenario in which wording, by which rules, and what was drawn. */
  readonly runStarted: {
    readonly run: string;
    readonly caseId: string;
    readonly typeId: string;
    readonly contentHash: string;
    readonly engine: number;
    readonly seed: number;
    /** Index into the case's start variants. */
    readonly variant: number;
    readonly mode: RunMode;
    /** Ids of the beats in which the learner chooses; with mode `cut`, and only then. */
    readonly cut?: readonly string[];
    readonly parent?: RunParent;
  };
  /** A move was made: from which state (`from`) it led to which (`hash`), and the ids of the lines that were said. */
  readonly moveMade: {
    readonly run: string;
    readonly index: number;
    readonly move: string;
    readonly from: string;
    readonly hash: string;
    readonly lines: readonly string[];
  };
  /** The moves from `index` on were taken back. */
  readonly moveTakenBack: { readonly run: string; readonly index: number };
  /** After `index` moves the learner took the client for this type; '' when he couldn't tell. */
  readonly typeGuessed: { readonly run: string; readonly index: number; readonly type: string };
  /** A step of the review was answered, in words or with the number of a move. */
  readonly runReviewed: { readonly run: string; readonly step: ReviewStep } & (
    | { readonly text: string }
    | { readonly value: number }
  );
  /** The game came to an ending in the state `hash`; `result` in points, 0 to 100. */
  readonly runEnded: {
    readonly run: string;
    readonly hash: string;
    readonly ending: string;
    readonly result: number;
  };
};

const MOST_POINTS = 100;

/** Guard of runStarted. */
export const isRunStarted: BodyGuard = (body) =>
  isObject(body) &&
  [body['run'], body['caseId'], body['typeId'], body['contentHash']].every(isText) &&
  isCount(body['engine'], 1) &&
  isCount(body['seed']) &&
  isCount(body['variant']) &&
  RUN_MODES.some((mode) => mode === body['mode']) &&
  (body['mode'] === 'cut' ? isTextList(body['cut']) : body['cut'] === undefined) &&
  (body['parent'] === undefined || isRunParent(body['parent']));

function isRunParent(parent: unknown): boolean {
  return isObject(parent) && isText(parent['run']) && isCount(parent['at']);
}

/** Guard of moveMade. */
export const isMoveMade: BodyGuard = (body) =>
  isObject(body) &&
  [body['run'], body['move'], body['from'], body['hash']].every(isText) &&
  isCount(body['index']) &&
  isTextList(body['lines']);

/** Guard of moveTakenBack. */
export const isMoveTakenBack: BodyGuard = (body) =>
  isObject(body) && isText(body['run']) && isCount(body['index']);

/** Guard of typeGuessed. */
export const isTypeGuessed: BodyGuard = (body) =>
  isObject(body) && isText(body['run']) && isCount(body['index']) && typeof body['type'] === 'string';

/** Guard of runReviewed. */
export const isRunReviewed: BodyGuard = (body) =>
  isObject(body) &&
  isText(body['run']) &&
  REVIEW_STEPS.some((step) => step === body['step']) &&
  (typeof body['text'] === 'string') !== isCount(body['value']);

/** Guard of runEnded. */
export const isRunEnded: BodyGuard = (body) =>
  isObject(body) &&
  [body['run'], body['hash'], body['ending']].every(isText) &&
  typeof body['result'] === 'number' &&
  body['result'] >= 0 &&
  body['result'] <= MOST_POINTS;
