// One thing at a time: what a learner begins ends what was under way, and late answers are not heard.
import type { StoreApi } from 'zustand/vanilla';

export type TransferRun<State> = {
  /** Ends whatever goes on; the signal belongs to what begins now. */
  readonly begin: () => AbortSignal;
  /** Shows a state, unless something else has begun since. */
  readonly show: (signal: AbortSignal, state: State) => void;
  /** Ends it and begins nothing. */
  readonly stop: () => void;
};

/** @param onEnd cleans up what the ended run left behind */
export function transferRun<State>(store: StoreApi<State>, onEnd?: () => void): TransferRun<State> {
  let run = new AbortController();
  return {
    begin: () => {
      run.abort();
      onEnd?.();
      run = new AbortController();
      return run.signal;
    },
    show: (signal, state) => {
      if (!signal.aborted) store.setState(state, true);
    },
    stop: () => run.abort(),
  };
}
