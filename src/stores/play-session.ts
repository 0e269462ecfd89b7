// The session of a role-play as a machine: brief → guess → play → review, every step kept before the next is taken.
import { assign, fromPromise, setup } from 'xstate';
import { hasReached, placeAfter, placeFrom, stepAt } from '../core/progress/review-order.ts';
import type { ScenarioRef } from '../core/roleplay/play-case.ts';
import type { RunMove } from '../core/roleplay/run.ts';
import type { Scenario } from '../core/roleplay/scenario.ts';
import type { ReviewStep } from '../schema/words/run-bodies.ts';
import {
  answered,
  canTakeBack,
  gameOf,
  guessed,
  isExamOn,
  isOver,
  isStandInNext,
  kept,
  left,
  moved,
  NO_GAME,
  type OpenRun,
  type PlayContext,
  placed,
  tookBack,
  tried,
} from './play-context.ts';
import { endDrafts, type OwnAnswer, type PlayDraft, startDrafts } from './play-drafts.ts';
import type { Loaded } from './play-scenario.ts';

export type PlayEvent =
  | { readonly type: 'OPEN'; readonly run: OpenRun }
  | { readonly type: 'RETRY' }
  | { readonly type: 'LEAVE' }
  | { readonly type: 'GUESS'; readonly guess: string }
  | { readonly type: 'MOVE'; readonly move: string }
  | { readonly type: 'TAKE_BACK' }
  /** From the table to the review, and from there back to the table. */
  | { readonly type: 'REVIEW' | 'TO_TABLE' }
  /** A step of the review is answered, anew if it was before; what is only read has been read. */
  | { readonly type: 'ANSWER'; readonly step: ReviewStep; readonly answer: OwnAnswer }
  | { readonly type: 'GO_ON' }
  /** The record has other moves in hand: another tab went on. */
  | { readonly type: 'FOLLOW'; readonly moves: readonly RunMove[] };

/**
 * What the session asks of the world: the scenario of a run, to keep what happened (false: it can't be kept), and the id
 * of the best move after some moves (undefined: nobody can tell now).
 */
export type PlayWorld = {
  readonly load: (ref: ScenarioRef) => Promise<Loaded>;
  readonly keep: (draft: PlayDraft) => Promise<boolean>;
  readonly best: (position: Position) => Promise<string | undefined>;
};

/** A position of a game: the moves that lead there. */
export type Position = {
  readonly scenario: Scenario;
  readonly variant: number;
  readonly moves: readonly string[];
};

const isUntouched = ({ guess, replay: { played } }: PlayContext) =>
  guess === undefined && played.length === 0;

/** Taken by nobody while something is being kept, or played for the learner. */
const BUSY = { GUESS: {}, TAKE_BACK: {}, FOLLOW: {}, REVIEW: {} };

function positionOf(context: PlayContext): Position {
  const { scenario, replay } = context;
  if (!scenario) throw new Error('no scenario is loaded');
  const moves = replay.played.map(({ kept: { move } }) => move);
  return { scenario, variant: gameOf(context).head.variant, moves };
}

/** The machine over a world. A step that comes while the one before is being kept is not taken. */
export function playSession({ load, keep, best }: PlayWorld) {
  return setup({
    types: { context: {} as PlayContext, events: {} as PlayEvent },
    actors: {
      load: fromPromise<Loaded, ScenarioRef>(({ input }) => load(input)),
      keep: fromPromise<boolean, readonly PlayDraft[]>(async ({ input }) =>
        (await Promise.all(input.map(keep))).every((isKept) => isKept),
      ),
      best: fromPromise<string | undefined, Position>(({ input }) => best(input)),
    },
  }).createMachine({
    context: NO_GAME,
    initial: 'brief',
    on: {
      OPEN: {
        target: '.loading',
        actions: assign(({ context, event: { run } }) => ({
          ...left(context),
          run,
          guess: run.guess,
          review: { answers: run.review, place: placeFrom(run.review) },
        })),
      },
      LEAVE: { target: '.brief', actions: assign(({ context }) => left(context)) },
    },
    states: {
      brief: {},
      loading: {
        invoke: {
          src: 'load',
          input: ({ context: { run } }) => {
            if (!run) throw new Error('no run to load a scenario for');
            return run.ref;
          },
          onDone: {
            target: 'placing',
            actions: assign(({ context, event: { output } }) =>
              output.ok
                ? placed({ ...context, scenario: output.scenario }, context.run?.moves ?? [])
                : { ...context, failure: output.reason },
            ),
          },
        },
      },
      placing: {
        always: [
          { guard: ({ context }) => context.failure !== undefined, target: 'unreachable' },
          { guard: ({ context }) => context.replay.broken !== undefined, target: 'changed' },
          {
            guard: ({ context }) => context.run?.isNew === true,
            target: 'starting',
            actions: assign({
              pending: ({ context }) => startDrafts(gameOf(context).head, context.replay.played),
            }),
          },
          {
            guard: ({ context }) => context.run?.isReview === true && !isExamOn(context),
            target: 'review',
          },
          { guard: ({ context }) => isUntouched(context), target: 'guess' },
          {
            // The page went away between the last move and its ending: the record is told of it now.
            guard: ({ context }) => isOver(context) && context.run?.isEndKept !== true,
            target: 'play.saving',
            actions: assign({
              pending: ({ context }) => {
                const { head, ir, state } = gameOf(context);
                return endDrafts(head, ir, state);
              },
            }),
          },
          { target: 'play' },
        ],
      },
      unreachable: {
        on: { RETRY: { target: 'loading', actions: assign({ failure: undefined }) } },
      },
      changed: {},
      starting: {
        invoke: {
          src: 'keep',
          input: ({ context }) => context.pending,
          onDone: {
            target: 'started',
            actions: assign(({ context, event }) => kept(context, event.output)),
          },
        },
      },
      started: {
        always: [{ guard: ({ context }) => isUntouched(context), target: 'guess' }, { target: 'play' }],
      },
      guess: {
        on: {
          GUESS: {
            target: 'play.saving',
            actions: assign(({ context, event }) => guessed(context, event.guess)),
          },
        },
      },
      play: {
        id: 'table',
        initial: 'turning',
        states: {
          turning: {
            always: [
              { guard: ({ context }) => isOver(context), target: 'over' },
              { guard: ({ context }) => isStandInNext(context), target: 'standingIn' },
              { target: 'choosing' },
            ],
          },
          standingIn: {
            on: BUSY,
            invoke: {
              src: 'best',
              input: ({ context }) => positionOf(context),
              onDone: [
                {
                  guard: ({ context, event }) =>
                    event.output !== undefined && tried(context, event.output) !== undefined,
                  target: 'saving',
                  actions: assign(({ context, event }) => moved(context, event.output ?? '')),
                },
                // Nobody can tell which is best: the learner chooses here as well.
                { target: 'choosing' },
              ],
              onError: { target: 'choosing' },
            },
          },
          choosing: {
            on: {
              MOVE: {
                guard: ({ context, event }) => tried(context, event.move) !== undefined,
                target: 'saving',
                actions: assign(({ context, event }) => moved(context, event.move)),
              },
            },
          },
          saving: {
            on: BUSY,
            invoke: {
              src: 'keep',
              input: ({ context }) => context.pending,
              onDone: {
                target: 'turning',
                actions: assign(({ context, event }) => kept(context, event.output)),
              },
            },
          },
          over: {},
        },
        on: {
          GUESS: {
            target: '.saving',
            actions: assign(({ context, event }) => guessed(context, event.guess)),
          },
          REVIEW: { guard: ({ context }) => !isExamOn(context), target: '#review' },
          TAKE_BACK: {
            guard: ({ context }) => canTakeBack(context),
            target: '.saving',
            actions: assign(({ context }) => tookBack(context)),
          },
          FOLLOW: {
            target: 'following',
            actions: assign(({ context, event }) => ({ ...placed(context, event.moves), isFollowed: true })),
          },
        },
      },
      following: {
        always: [
          { guard: ({ context }) => context.replay.broken !== undefined, target: 'changed' },
          { target: 'play' },
        ],
      },
      review: {
        id: 'review',
        initial: 'open',
        states: {
          open: {
            on: {
              ANSWER: {
                guard: ({ context, event }) => hasReached(context.review.place, event.step),
                target: 'saving',
                actions: assign(({ context, event }) => answered(context, event.step, event.answer)),
              },
              GO_ON: {
                guard: ({ context }) => stepAt(context.review.place) === undefined,
                actions: assign(({ context: { review } }) => ({
                  review: { ...review, place: placeAfter(review.place) },
                })),
              },
              TO_TABLE: { target: '#table' },
            },
          },
          saving: {
            invoke: {
              src: 'keep',
              input: ({ context }) => context.pending,
              onDone: {
                target: 'open',
                actions: assign(({ context, event }) => kept(context, event.output)),
              },
            },
          },
        },
      },
    },
  });
}
