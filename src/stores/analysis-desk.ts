// Asks a worker for the analysis of a game, and says so when the worker can't be started, dies or never answers.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RunAnalysis } from '../core/roleplay/analysis/analyse-run.ts';
import type { AnalysisAnswer, AnalysisRequest } from './analysis-answer.ts';

/** `unstartable`, `died`, `silent`: the worker; `endless`, `changed`: see AnalysisAnswer. */
export type AnalysisFailure = 'unstartable' | 'died' | 'silent' | 'endless' | 'changed';

export type AnalysisState =
  | { readonly phase: 'none' | 'waiting' }
  | { readonly phase: 'ready'; readonly analysis: RunAnalysis }
  | { readonly phase: 'failed'; readonly reason: AnalysisFailure };

/** What is used of a worker. */
export type AnalysisWorker = Pick<Worker, 'postMessage' | 'terminate'> & {
  onmessage: ((event: MessageEvent<AnalysisAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
};

export type AnalysisParts = {
  /** May throw where the browser refuses. */
  readonly start: () => AnalysisWorker;
  /** Calls back after so many milliseconds, unless what it gives back is called before. */
  readonly later: (work: () => void, ms: number) => () => void;
};

export type AnalysisDesk = {
  readonly store: StoreApi<AnalysisState>;
  /** The answer to the latest request is the one that is shown. */
  readonly ask: (request: AnalysisRequest) => void;
  /** The last request once more, to a new worker if the old one failed. */
  readonly again: () => void;
};

/** How long a worker may count: forty times what it needs on a plain phone. */
const LIMIT_MS = 20_000;

export function createAnalysisDesk({ start, later }: AnalysisParts): AnalysisDesk {
  const store = createStore<AnalysisState>()(() => ({ phase: 'none' }));
  let worker: AnalysisWorker | undefined;
  let last: AnalysisRequest | undefined;
  let calm = () => {};

  const drop = () => {
    calm();
    worker?.terminate();
    worker = undefined;
  };
  const fail = (reason: AnalysisFailure) => {
    drop();
    store.setState({ phase: 'failed', reason }, true);
  };
  const started = (): AnalysisWorker => {
    const made = start();
    made.onerror = () => fail('died');
    made.onmessageerror = () => fail('died');
    made.onmessage = ({ data }) => {
      calm();
      store.setState(
        data.ok ? { phase: 'ready', analysis: data.analysis } : { phase: 'failed', reason: data.reason },
        true,
      );
    };
    return made;
  };
  const ask = (request: AnalysisRequest) => {
    // A worker that still counts would answer the request before; it is let go.
    if (store.getState().phase === 'waiting') drop();
    last = request;
    store.setState({ phase: 'waiting' }, true);
    try {
      worker ??= started();
      calm = later(() => fail('silent'), LIMIT_MS);
      worker.postMessage(request);
    } catch {
      fail('unstartable');
    }
  };
  return { store, ask, again: () => last && ask(last) };
}
