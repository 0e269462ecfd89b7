// A game as Markdown in the words of the interface.
import type { RunAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';
import type { Replay } from '../../../core/roleplay/replay.ts';
import type { SharedRun } from '../../../core/roleplay/share/run-file.ts';
import { runMarkdown } from '../../../core/roleplay/share/run-markdown.ts';
import { transcriptOf } from '../../../core/roleplay/transcript.ts';
import { play } from '../../../i18n/zh-CN/play.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import { share } from '../../../i18n/zh-CN/share.ts';
import { runEnd, runFacts, writtenNotes } from './run-words.ts';

const words = share.markdown;

/** `analysis` is undefined while it isn't known what the moves were worth. */
export function markdownOf(shared: SharedRun, replay: Replay, analysis: RunAnalysis | undefined): string {
  const { scenario, notes } = shared;
  const end = runEnd(scenario, replay);
  return runMarkdown(
    {
      title: scenario.words.title,
      facts: [
        words.unit(scenario.words.unit),
        ...(end ? [words.ending(end.tier, end.title)] : []),
        runFacts(scenario, replay).join('，'),
      ],
      entries: transcriptOf(scenario, replay, shared.run.cut),
      analysis,
      notes: writtenNotes(notes),
    },
    {
      you: play.table.you,
      visit: play.table.visit,
      cutOff: play.table.cutOff,
      step: review.step,
      value: words.value,
      mark: ({ mark }) => review.marks[mark].sign,
    },
  );
}
