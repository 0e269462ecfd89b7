// What the events of practice beside the games say, and the tests for them: positions that were tried, games that were compared.
import { type BodyGuard, isObject, isText } from './guards.ts';

/** The bodies by event type. */
export type PracticeBodies = {
  /** In a set position (`puzzle`: its id) this move was chosen; `loss` in points against the best one. */
  readonly puzzleAnswered: { readonly puzzle: string; readonly move: string; readonly loss: number };
  /** Two games (`a`, `b`: ids of runs or model games) were compared; what they have in common, in the learner's words. */
  readonly runsCompared: { readonly a: string; readonly b: string; readonly principle: string };
};

const MOST_POINTS = 100;

/** Guard of puzzleAnswered. */
export const isPuzzleAnswered: BodyGuard = (body) =>
  isObject(body) &&
  isText(body['puzzle']) &&
  isText(body['move']) &&
  typeof body['loss'] === 'number' &&
  body['loss'] >= 0 &&
  body['loss'] <= MOST_POINTS;

/** Guard of runsCompared. */
export const isRunsCompared: BodyGuard = (body) =>
  isObject(body) && isText(body['a']) && isText(body['b']) && typeof body['principle'] === 'string';
