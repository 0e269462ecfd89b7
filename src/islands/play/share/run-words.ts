// A game in a few words, as every page that names games says it: how it ended, against whom, what was written about it.
import { type Replay, stateAfter } from '../../../core/roleplay/replay.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';
import type { RunNotes } from '../../../core/roleplay/share/run-file.ts';
import { resultOf } from '../../../core/roleplay/step.ts';
import { play } from '../../../i18n/zh-CN/play.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import { share } from '../../../i18n/zh-CN/share.ts';
import type { Grade } from '../../../schema/words/roleplay.ts';
import { REVIEW_STEPS } from '../../../schema/words/run-bodies.ts';

const words = share.page;

export type RunEnd = {
  readonly title: string;
  readonly tier: string;
  readonly grade: Grade;
  readonly result: number;
  readonly epilogue: string;
};

/** How the game ended; undefined while it goes on. */
export function runEnd({ ir, words: all }: Scenario, replay: Replay): RunEnd | undefined {
  const state = stateAfter(replay);
  const ending = all.endings[ir.endings[state?.ending ?? -1]?.id ?? ''];
  if (!state || !ending) return undefined;
  const { title, tier, grade, epilogue } = ending;
  return { title, tier: play.tiers[tier], grade, result: resultOf(ir, state), epilogue };
}

/** One line each. */
export function runFacts(scenario: Scenario, replay: Replay): readonly string[] {
  const end = runEnd(scenario, replay);
  return [
    ...(end ? [end.tier, words.result(end.result)] : [words.going]),
    words.steps(replay.played.length),
    words.against(scenario.words.client.name),
  ];
}

/** What was written in the review, step by step; what was left out is left out. */
export function writtenNotes(notes: RunNotes): readonly (readonly [step: string, text: string])[] {
  return REVIEW_STEPS.flatMap((step): [string, string][] => {
    const note = notes[step];
    if (note === undefined || note === '') return [];
    return [[review.order.names[step], typeof note === 'number' ? review.step(note) : note]];
  });
}
