// Keeps the open run in the page's address, so that a reload, a link or the way back leads to the same line.
import { useEffect, useState } from 'react';
import type { PlayCaseData } from '../../core/roleplay/play-case.ts';
import { playDesk } from '../../stores/play.ts';
import { openRecord, recordStore } from '../../stores/record-store.ts';
import { usePlay } from '../../stores/use-play.ts';

/** What the address wants to be played: a mode and a type, unchecked. */
export type Wanted = { readonly mode?: string; readonly type?: string };

type Entered = {
  /** The record has answered. */
  readonly isReady: boolean;
  /** The address names a run, and the record hasn't answered yet. */
  readonly isAsked: boolean;
  /** Id of the lesson that led here; '' without one. */
  readonly from: string;
  readonly wanted: Wanted;
};

export function useRunInAddress(of: PlayCaseData): Entered {
  const runId = usePlay((state) => state.runId);
  const phase = usePlay((state) => state.view.phase);
  const [entered, setEntered] = useState<Entered>({ isReady: false, isAsked: false, from: '', wanted: {} });

  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const from = asked.get('from') ?? '';
    const wanted = { mode: asked.get('mode') ?? '', type: asked.get('type') ?? '' };
    setEntered({ isReady: false, isAsked: asked.has('run'), from, wanted });
    void openRecord().then(() => {
      const run = asked.get('run');
      const isLocked = recordStore.getState().status === 'locked';
      if (run !== null && !isLocked) playDesk.resume(of, run, asked.get('view') === 'review');
      setEntered({ isReady: true, isAsked: false, from, wanted });
    });
  }, [of]);

  useEffect(() => {
    if (!entered.isReady) return;
    const url = new URL(location.href);
    const isReview = phase === 'review';
    if (runId === undefined) url.searchParams.delete('run');
    else url.searchParams.set('run', runId);
    if (isReview) url.searchParams.set('view', 'review');
    else url.searchParams.delete('view');
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }, [entered, runId, phase]);

  return entered;
}
