// Folds events into progress, one after the other in their order; the one place where that is done.
import type { StoredEvent } from '../../schema/words/event.ts';
import { upcast } from '../record/upcast.ts';
import { applyEvent } from './changes.ts';
import { createEntries } from './entries.ts';
import { NO_PROGRESS, type Progress } from './progress.ts';
import type { ProgressDraft } from './progress-draft.ts';

/**
 * Raised whenever the same events add up to something else than before, or results are stored in another form: those of
 * older folds are then void.
 */
export const PROGRESS_VERSION = 6;

export type ProgressFold = {
  /** Folds one more event, which must come after all before it (compareEvents). What this version can't read only counts. */
  readonly add: (event: StoredEvent) => void;
  /** What all events so far add up to. The fold goes on from there. */
  readonly progress: () => Progress;
};

/** A fold that starts from an earlier result, which stays as it is, or from nothing. */
export function createProgressFold(from: Progress = NO_PROGRESS): ProgressFold {
  const draft: ProgressDraft = {
    lessons: createEntries(from.lessons),
    answers: createEntries(from.answers),
    fields: createEntries(from.fields),
    time: createEntries(from.time),
    days: createEntries(from.days),
    runs: createEntries(from.runs),
    puzzles: createEntries(from.puzzles),
    comparisons: createEntries(from.comparisons),
    deals: createEntries(from.deals),
    papers: createEntries(from.papers),
    devices: createEntries(from.devices),
    backup: from.backup,
    last: from.last,
    chosenDeal: from.chosenDeal,
  };
  return {
    add: (event) => {
      const { device, seq, at } = event;
      draft.devices.update(device, (before) => ({
        lastSeq: Math.max(before?.lastSeq ?? 0, seq),
        lastAt: at,
        events: (before?.events ?? 0) + 1,
      }));
      const known = upcast(event);
      if (known) applyEvent(draft, known);
    },
    progress: () => ({
      lessons: draft.lessons.done(),
      answers: draft.answers.done(),
      fields: draft.fields.done(),
      time: draft.time.done(),
      days: draft.days.done(),
      runs: draft.runs.done(),
      puzzles: draft.puzzles.done(),
      comparisons: draft.comparisons.done(),
      deals: draft.deals.done(),
      papers: draft.papers.done(),
      devices: draft.devices.done(),
      backup: draft.backup,
      ...(draft.last ? { last: draft.last } : {}),
      ...(draft.chosenDeal === undefined ? {} : { chosenDeal: draft.chosenDeal }),
    }),
  };
}
