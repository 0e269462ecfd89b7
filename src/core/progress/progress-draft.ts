// The progress while it is being folded, part by part.
import type { DealProgress } from './deal-progress.ts';
import type { Entries } from './entries.ts';
import type { PaperProgress } from './paper-progress.ts';
import type { ComparisonProgress, PuzzleProgress } from './practice-progress.ts';
import type {
  AnswerProgress,
  BackupProgress,
  BlockProgress,
  DeviceProgress,
  LastPlace,
  LessonProgress,
  TimeProgress,
} from './progress.ts';
import type { RunProgress } from './run-progress.ts';

/** What event types may change; `backup`, `last` and `chosenDeal` are replaced whole. */
export type ProgressDraft = {
  readonly lessons: Entries<LessonProgress>;
  readonly answers: Entries<AnswerProgress>;
  readonly fields: Entries<BlockProgress>;
  readonly time: Entries<TimeProgress>;
  readonly days: Entries<number>;
  readonly runs: Entries<RunProgress>;
  readonly puzzles: Entries<PuzzleProgress>;
  readonly comparisons: Entries<ComparisonProgress>;
  readonly deals: Entries<DealProgress>;
  readonly papers: Entries<PaperProgress>;
  readonly devices: Entries<DeviceProgress>;
  backup: BackupProgress;
  last: LastPlace | undefined;
  chosenDeal: string | undefined;
};
