// Holds what could not be kept yet, in sessionStorage: a reload of the tab does not lose it.

import type { EventDraft } from '../schema/words/event.ts';
import { isEventType } from '../schema/words/event.ts';

/** Drafts and whose they are; no profile where the record could not be opened at all. */
export type Stashed = { readonly profile?: string | undefined; readonly drafts: readonly EventDraft[] };

export type DraftStash = { readonly load: () => Stashed; readonly save: (stashed: Stashed) => void };

const NOTHING: Stashed = { drafts: [] };

/** The stash of a database in this tab. Where sessionStorage can't be had it holds nothing. */
export function draftStash(databaseName: string): DraftStash {
  const key = `${databaseName}:waiting`;
  return {
    load: () => {
      try {
        const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
        return isStashed(value) ? value : NOTHING;
      } catch {
        return NOTHING;
      }
    },
    save: (stashed) => {
      try {
        if (stashed.drafts.length === 0) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(stashed));
      } catch {
        // The page still holds them; only a reload would lose them.
      }
    },
  };
}

function isStashed(value: unknown): value is Stashed {
  return (
    typeof value === 'object' &&
    value !== null &&
    'drafts' in value &&
    Array.isArray(value.drafts) &&
    value.drafts.every(
      (draft) => typeof draft?.type === 'string' && isEventType(draft.type) && 'body' in draft,
    )
  );
}
