// What a role-play session knows, and what changes in it: pure but for the live game, which is kept in step.
import { placeAfter, type ReviewAnswers, type ReviewPlace } from '../core/progress/review-order.ts';
import type { ScenarioRef } from '../core/roleplay/play-case.ts';
import { type Played, playMove } from '../core/roleplay/play-move.ts';
import { type Replay, replay, stateAfter } from '../core/roleplay/replay.ts';
import type { RunMove } from '../core/roleplay/run.ts';
import type { Scenario } from '../core/roleplay/scenario.ts';
import { isStandInDue, lastOwnMove } from '../core/roleplay/stand-in.ts';
import { type GameState, stateHash } from '../core/roleplay/state.ts';
import type { ReviewStep } from '../schema/words/run-bodies.ts';
import type { LoadFailure } from './fetch-json.ts';
import {
  guessDraft,
  moveDrafts,
  type OwnAnswer,
  type PlayDraft,
  type RunHead,
  reviewDraft,
  takeBackDraft,
} from './play-drafts.ts';
import { type LiveGame, liveGame } from './play-live-game.ts';

/** A run to open: one from the record, or a new one, with the moves that it has (a new one: from its parent). */
export type OpenRun = {
  readonly head: RunHead;
  readonly ref: ScenarioRef;
  readonly moves: readonly RunMove[];
  readonly guess: string | undefined;
  readonly isNew: boolean;
  /** The record knows how the line in hand ended. */
  readonly isEndKept: boolean;
  /** The review is wanted, not the table. */
  readonly isReview: boolean;
  readonly review: ReviewAnswers;
};

export type PlayContext = {
  readonly run: OpenRun | undefined;
  readonly scenario: Scenario | undefined;
  readonly failure: LoadFailure | undefined;
  /** The moves in hand, as far as they can be replayed. */
  readonly replay: Replay;
  readonly live: LiveGame | undefined;
  /** What the client is taken for; '' when the learner can't tell, undefined before he was asked. */
  readonly guess: string | undefined;
  /** How far the review has come, and what was answered in it. */
  readonly review: { readonly answers: ReviewAnswers; readonly place: ReviewPlace };
  /** What is being kept just now. */
  readonly pending: readonly PlayDraft[];
  /** Whether the last step, and with it all before, is on the device. */
  readonly isKept: boolean;
  /** The game went on in another tab, and this one came after. */
  readonly isFollowed: boolean;
};

/** Before any game. */
export const NO_GAME: PlayContext = {
  run: undefined,
  scenario: undefined,
  failure: undefined,
  replay: { start: undefined, played: [] },
  live: undefined,
  guess: undefined,
  review: { answers: {}, place: 'goal' },
  pending: [],
  isKept: true,
  isFollowed: false,
};

/** The moves in hand. */
export function movesOf({ replay: { played } }: PlayContext): readonly RunMove[] {
  return played.map(({ kept }) => kept);
}

/** Run, scenario and state of the game that is open. @throws Error before one is */
export function gameOf({ run, scenario, replay: now }: PlayContext) {
  const state = stateAfter(now);
  if (!run || !scenario || !state) throw new Error('no game is open');
  return { head: run.head, ir: scenario.ir, state };
}

/** Whether the game has come to an ending. */
export function isOver(context: PlayContext): boolean {
  return gameOf(context).state.ending >= 0;
}

/** Whether the game is an examination that goes on: nothing is taken back, and nothing is told. */
export function isExamOn(context: PlayContext): boolean {
  return gameOf(context).head.mode === 'exam' && !isOver(context);
}

/** Whether the next move is played for the learner. */
export function isStandInNext(context: PlayContext): boolean {
  const { head, ir, state } = gameOf(context);
  return isStandInDue(ir, head.cut, state);
}

/** Whether there is a move of the learner's own to be taken back. */
export function canTakeBack(context: PlayContext): boolean {
  const { head, ir } = gameOf(context);
  return head.mode !== 'exam' && lastOwnMove(ir, head.cut, context.replay.played) >= 0;
}

/** With the game put where the moves lead, the live one too; there is none where they lead nowhere. */
export function placed(context: PlayContext, moves: readonly RunMove[]): PlayContext {
  const { run, scenario } = context;
  if (!run || !scenario) throw new Error('no scenario is loaded');
  context.live?.stop();
  const { variant } = run.head;
  const again: Replay = replay(scenario.ir, variant, moves);
  const live = again.broken ? undefined : inStep(liveGame(scenario.ir, variant, moves), stateAfter(again));
  return { ...context, replay: again, live };
}

/** What a move would make of the game; undefined when it isn't offered. */
export function tried(context: PlayContext, move: string): Played | undefined {
  const { head, ir, state } = gameOf(context);
  return playMove(ir, head.seed, state, move, movesOf(context));
}

/** After a move that was offered. @throws Error when it wasn't */
export function moved(context: PlayContext, move: string): PlayContext {
  const made = tried(context, move);
  const { live, replay: before } = context;
  if (!made || !live) throw new Error(`${move} is not offered`);
  live.move(move);
  inStep(live, made.result.state);
  const { head, ir } = gameOf(context);
  const pending = moveDrafts(head, ir, before.played.length, made);
  return { ...context, replay: { ...before, played: [...before.played, made] }, pending, isFollowed: false };
}

/** After the last move of one's own was taken back, and with it what was played for the learner since. */
export function tookBack(context: PlayContext): PlayContext {
  const { head, ir } = gameOf(context);
  const index = lastOwnMove(ir, head.cut, context.replay.played);
  const pending = [takeBackDraft(head, index)];
  return { ...placed(context, movesOf(context).slice(0, index)), pending, isFollowed: false };
}

/** After the client was taken for a type. */
export function guessed(context: PlayContext, guess: string): PlayContext {
  const { head } = gameOf(context);
  return { ...context, guess, pending: [guessDraft(head, movesOf(context).length, guess)] };
}

/** After a step of the review was answered; the step that it stands at leads to the next place. */
export function answered(context: PlayContext, step: ReviewStep, answer: OwnAnswer): PlayContext {
  const { place, answers } = context.review;
  return {
    ...context,
    review: {
      place: place === step ? placeAfter(place) : place,
      answers: { ...answers, [step]: { at: 0, ...answer } },
    },
    pending: [reviewDraft(gameOf(context).head, step, answer)],
  };
}

/** After what was pending has been kept, or could not be. */
export function kept(context: PlayContext, isKept: boolean): PlayContext {
  return { ...context, pending: [], isKept };
}

/** Without the game. */
export function left(context: PlayContext): PlayContext {
  context.live?.stop();
  return NO_GAME;
}

/** Two readings of one scenario that differ are a fault of ours: better stop than play on. */
function inStep(live: LiveGame, state: GameState | undefined): LiveGame {
  if (!state || stateHash(live.state()) !== stateHash(state)) throw new Error('the live game went astray');
  return live;
}
