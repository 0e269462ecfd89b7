// What the page of a role-play shows of its session.
import type { SnapshotFrom } from 'xstate';
import type { ReviewAnswers, ReviewPlace } from '../core/progress/review-order.ts';
import { type Deal, dealOf } from '../core/roleplay/deal.ts';
import { movesOffered, type OfferedMove } from '../core/roleplay/moves-offered.ts';
import { moveIndex } from '../core/roleplay/play-move.ts';
import type { Replay, ReplayBreak } from '../core/roleplay/replay.ts';
import type { EndingWords, RedLineWords, Scenario } from '../core/roleplay/scenario.ts';
import { lastOwnMove } from '../core/roleplay/stand-in.ts';
import { keptTranscript, type TranscriptEntry, transcriptOf } from '../core/roleplay/transcript.ts';
import type { RunMode } from '../schema/words/run-bodies.ts';
import type { LoadFailure } from './fetch-json.ts';
import { canTakeBack, gameOf, movesOf, type PlayContext } from './play-context.ts';
import type { playSession } from './play-session.ts';

/** How a game ended; a red line that was crossed has its own story. */
export type Ending = EndingWords & { readonly redLine: RedLineWords | undefined };

/** A game on the table. */
export type Table = {
  readonly scenario: Scenario;
  readonly entries: readonly TranscriptEntry[];
  readonly deal: Deal;
  readonly offered: readonly OfferedMove[];
  readonly mode: RunMode;
  /** How many moves have been made. */
  readonly made: number;
  /** Which of them, from 1, was the last one of the learner's own; 0: none. */
  readonly lastOwn: number;
  readonly canTakeBack: boolean;
  readonly guess: string | undefined;
  readonly ending: Ending | undefined;
};

export type PlayView =
  | { readonly phase: 'brief' | 'loading' }
  | { readonly phase: 'unreachable'; readonly reason: LoadFailure }
  | {
      readonly phase: 'changed';
      readonly why: ReplayBreak;
      /** How many moves still lead where they led, of how many. */
      readonly agreed: number;
      readonly made: number;
      readonly entries: readonly TranscriptEntry[];
    }
  | {
      readonly phase: 'guess' | 'play' | 'over';
      readonly isSaving: boolean;
      readonly table: Table;
    }
  | ReviewView;

/** A game that is looked back on, and how far the review has come. */
export type ReviewView = {
  readonly phase: 'review';
  readonly isSaving: boolean;
  readonly table: Table;
  readonly replay: Replay;
  /** Index into variants. */
  readonly variant: number;
  readonly place: ReviewPlace;
  readonly answers: ReviewAnswers;
};

type Snapshot = SnapshotFrom<ReturnType<typeof playSession>>;

export function viewOf(snapshot: Snapshot): PlayView {
  const { context } = snapshot;
  if (snapshot.matches('brief')) return { phase: 'brief' };
  if (snapshot.matches('unreachable')) return { phase: 'unreachable', reason: context.failure ?? 'network' };
  if (snapshot.matches('changed')) return changed(context);
  const table = () => ({ isSaving: isBusy(snapshot), table: tableOf(context) });
  if (snapshot.matches('guess')) return { phase: 'guess', ...table() };
  if (snapshot.matches('review')) return reviewOf(context, snapshot.matches({ review: 'saving' }));
  if (!snapshot.matches('play')) return { phase: 'loading' };
  return { phase: gameOf(context).state.ending >= 0 ? 'over' : 'play', ...table() };
}

function isBusy(snapshot: Snapshot): boolean {
  return snapshot.matches({ play: 'saving' }) || snapshot.matches({ play: 'standingIn' });
}

function reviewOf(context: PlayContext, isSaving: boolean): ReviewView {
  const { replay, review } = context;
  const { variant } = gameOf(context).head;
  return { phase: 'review', isSaving, table: tableOf(context), replay, variant, ...review };
}

function changed({ run, scenario, replay }: PlayContext): PlayView {
  if (!run || !scenario || !replay.broken) throw new Error('nothing has changed');
  const agreed = replay.played.length;
  const rest = keptTranscript(scenario.words, run.moves.slice(agreed), agreed + 1);
  const entries = [...transcriptOf(scenario, replay, run.head.cut), ...rest];
  return { phase: 'changed', why: replay.broken, agreed, made: run.moves.length, entries };
}

function tableOf(context: PlayContext): Table {
  const { scenario, replay, guess } = context;
  const { head, ir, state } = gameOf(context);
  if (!scenario) throw new Error('no scenario is loaded');
  return {
    scenario,
    entries: transcriptOf(scenario, replay, head.cut),
    deal: dealOf(scenario, state),
    offered: movesOffered(scenario, state),
    mode: head.mode,
    made: movesOf(context).length,
    lastOwn: lastOwnMove(ir, head.cut, replay.played) + 1,
    canTakeBack: canTakeBack(context),
    guess,
    ending: endingOf(context, scenario),
  };
}

function endingOf(context: PlayContext, { ir, words }: Scenario): Ending | undefined {
  const { ending } = gameOf(context).state;
  const found = words.endings[ir.endings[ending]?.id ?? ''];
  if (!found) return undefined;
  const last = ir.moves[moveIndex(ir, movesOf(context).at(-1)?.move ?? '')];
  const redLine = words.redLines[ir.redLineIds[last?.redLine ?? -1] ?? ''];
  return { ...found, redLine: ending === ir.crossing ? redLine : undefined };
}
