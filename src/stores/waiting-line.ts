// What could not be kept yet, in call order; held in the tab's stash, so that a reload does not lose it.
import type { EventDraft } from '../schema/words/event.ts';
import type { DraftStash } from './draft-stash.ts';

export type WaitingLine = {
  readonly drafts: () => readonly EventDraft[];
  readonly first: () => EventDraft | undefined;
  readonly push: (draft: EventDraft, profile: string | undefined) => void;
  readonly shift: () => void;
  /** Nothing of it will be kept. */
  readonly drop: () => void;
  /** The record is open for this profile: what waits for somebody else is let go. */
  readonly claim: (profile: string) => void;
};

/** The line of a tab, with what an earlier page of it left behind for `profile` (the one that is expected to open). */
export function createWaitingLine(stash: DraftStash, profile: string | undefined): WaitingLine {
  const left = stash.load();
  let owner = left.profile ?? profile;
  let drafts: readonly EventDraft[] = left.drafts;
  const set = (next: readonly EventDraft[]) => {
    drafts = next;
    stash.save({ profile: owner, drafts });
  };
  return {
    drafts: () => drafts,
    first: () => drafts[0],
    push: (draft, whose) => {
      owner = whose ?? owner;
      set([...drafts, draft]);
    },
    shift: () => set(drafts.slice(1)),
    drop: () => set([]),
    claim: (whose) => {
      if (owner !== undefined && owner !== whose) set([]);
      owner = whose;
    },
  };
}
