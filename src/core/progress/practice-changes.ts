// What the events of set positions and comparisons change in the progress.
import type { EventType, LearningEvent } from '../../schema/words/event.ts';
import type { PracticeBodies } from '../../schema/words/practice-bodies.ts';
import { LOSS } from '../roleplay/analysis/marks.ts';
import { comparisonKey } from './practice-progress.ts';
import type { ProgressDraft } from './progress-draft.ts';

type PracticeChanges = {
  readonly [T in EventType & keyof PracticeBodies]: (draft: ProgressDraft, event: LearningEvent<T>) => void;
};

/** One entry a type. A position is solved by a move that loses less than an even one does. */
export const PRACTICE_CHANGES: PracticeChanges = {
  puzzleAnswered: (draft, { at, body: { puzzle, move, loss } }) => {
    draft.puzzles.update(puzzle, (before) => {
      const solvedAt = before?.solvedAt ?? (loss < LOSS.even ? at : undefined);
      return {
        attempts: (before?.attempts ?? 0) + 1,
        lastAt: at,
        lastMove: move,
        lastLoss: loss,
        ...(solvedAt === undefined ? {} : { solvedAt }),
      };
    });
  },
  runsCompared: (draft, { at, ref, body: { a, b, principle } }) => {
    draft.comparisons.update(comparisonKey(a, b), () => ({ a, b, caseId: ref.id, principle, at }));
  },
};
