// What the record is told of a game: the event for each thing that can happen in it.
import type { ScenarioIr } from '../core/roleplay/ir.ts';
import type { Played } from '../core/roleplay/play-move.ts';
import type { Run } from '../core/roleplay/run.ts';
import { type GameState, stateHash } from '../core/roleplay/state.ts';
import { resultOf } from '../core/roleplay/step.ts';
import type { EventDraft } from '../schema/words/event.ts';
import type { ReviewStep, RunBodies } from '../schema/words/run-bodies.ts';

/** A run without its moves. */
export type RunHead = Omit<Run, 'moves' | 'course'>;

/** What was answered in a step of the review: words, or the number of a move. */
export type OwnAnswer = { readonly text: string } | { readonly value: number };

export type PlayDraft = EventDraft<keyof RunBodies>;

/** A run begins; with a parent it begins with the moves that it has from there. */
export function startDrafts(head: RunHead, played: readonly Played[]): readonly PlayDraft[] {
  const { id, ...rest } = head;
  return [
    { type: 'runStarted', ref: refOf(head), body: { run: id, ...rest } },
    ...played.map((one, index) => moveDraft(head, index, one)),
  ];
}

/** A move was made, and what it ended. */
export function moveDrafts(
  head: RunHead,
  ir: ScenarioIr,
  index: number,
  played: Played,
): readonly PlayDraft[] {
  return [moveDraft(head, index, played), ...endDrafts(head, ir, played.result.state)];
}

/** The ending of a state; nothing while the game goes on. */
export function endDrafts(head: RunHead, ir: ScenarioIr, state: GameState): readonly PlayDraft[] {
  const ending = ir.endings[state.ending];
  if (!ending) return [];
  const body = { run: head.id, hash: stateHash(state), ending: ending.id, result: resultOf(ir, state) };
  return [{ type: 'runEnded', ref: refOf(head), body }];
}

/** The moves from `index` on were taken back. */
export function takeBackDraft(head: RunHead, index: number): PlayDraft {
  return { type: 'moveTakenBack', ref: refOf(head), body: { run: head.id, index } };
}

/** After `index` moves the client was taken for this type. */
export function guessDraft(head: RunHead, index: number, type: string): PlayDraft {
  return { type: 'typeGuessed', ref: refOf(head), body: { run: head.id, index, type } };
}

/** A step of the review was answered. */
export function reviewDraft(head: RunHead, step: ReviewStep, answer: OwnAnswer): PlayDraft {
  return { type: 'runReviewed', ref: refOf(head), body: { run: head.id, step, ...answer } };
}

function moveDraft(head: RunHead, index: number, { before, kept }: Played): PlayDraft {
  return {
    type: 'moveMade',
    ref: refOf(head),
    body: { run: head.id, index, from: stateHash(before), ...kept },
  };
}

function refOf({ caseId, contentHash }: RunHead): PlayDraft['ref'] {
  return { id: caseId, hash: contentHash };
}
