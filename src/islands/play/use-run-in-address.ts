// Keeps the open run in the page's address, so that a reload, a link or the way back leads to the same line.
import { useEffect, useState } from 'react';
import type { ModelLink } from '../../core/roleplay/drills/model-page.ts';
import type { PlayCaseData } from '../../core/roleplay/play-case.ts';
import { playDesk } from '../../stores/play.ts';
import { openRecord, recordStore } from '../../stores/record-store.ts';
import { usePlay } from '../../stores/use-play.ts';

/** What the address wants to be played: a mode and a type, unchecked. */
export type Wanted = { readonly mode?: string; readonly type?: string };

type Entered = {
  /** The record has answered, and what the address names is on its way. */
  readonly isReady: boolean;
  /** The address names a run, and the record hasn't answered yet. */
  readonly isAsked: boolean;
  /** The address names a model game to go on from, and it can't be had. */
  readonly isModelLost: boolean;
  /** Id of the lesson that led here; '' without one. */
  readonly from: string;
  readonly wanted: Wanted;
};

export function useRunInAddress(of: PlayCaseData, models: readonly ModelLink[]): Entered {
  const runId = usePlay((state) => state.runId);
  const phase = usePlay((state) => state.view.phase);
  const [entered, setEntered] = useState<Entered>({
    isReady: false,
    isAsked: false,
    isModelLost: false,
    from: '',
    wanted: {},
  });

  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const from = asked.get('from') ?? '';
    const wanted = { mode: asked.get('mode') ?? '', type: asked.get('type') ?? '' };
    const same = { isModelLost: false, from, wanted };
    setEntered({ ...same, isReady: false, isAsked: asked.has('run') || asked.has('model') });
    void openRecord().then(async () => {
      const run = asked.get('run');
      const isLocked = recordStore.getState().status === 'locked';
      if (run !== null && !isLocked) playDesk.resume(of, run, asked.get('view') === 'review');
      const isModelLost = run === null && !isLocked && !(await startedFromModel(of, models, asked));
      setEntered({ ...same, isReady: true, isAsked: false, isModelLost });
    });
  }, [of, models]);

  useEffect(() => {
    if (!entered.isReady) return;
    const url = new URL(location.href);
    const isReview = phase === 'review';
    if (runId === undefined) url.searchParams.delete('run');
    else {
      url.searchParams.set('run', runId);
      for (const used of ['model', 'at']) url.searchParams.delete(used);
    }
    if (isReview) url.searchParams.set('view', 'review');
    else url.searchParams.delete('view');
    if (url.href !== location.href) history.replaceState(history.state, '', url);
  }, [entered, runId, phase]);

  return entered;
}

/** True where the address asks for no model game. */
async function startedFromModel(
  of: PlayCaseData,
  models: readonly ModelLink[],
  asked: URLSearchParams,
): Promise<boolean> {
  const id = asked.get('model');
  if (id === null) return true;
  const link = models.find((one) => one.id === id);
  const at = Math.trunc(Number(asked.get('at')));
  if (!link || !(at >= 0)) return false;
  return import('./start-from-model.ts').then(
    ({ startFromModel }) => startFromModel(of, link, at),
    () => false,
  );
}
