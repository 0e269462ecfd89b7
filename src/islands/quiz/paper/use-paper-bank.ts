// The bank of the papers on this page: fetched when it is needed, again when asked.
import { useCallback, useEffect, useState } from 'react';
import type { PaperBank } from '../../../core/papers/paper-bank.ts';
import { loadPaperBank } from '../../../stores/paper-bank.ts';

export type BankState = {
  readonly bank: PaperBank | undefined;
  readonly isFailed: boolean;
  readonly retry: () => void;
};

/** Nothing is fetched while `url` is undefined. A page whose course has moved on is told to refresh. */
export function usePaperBank(url: string | undefined): BankState {
  const [bank, setBank] = useState<PaperBank>();
  const [isFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    if (url === undefined) return;
    setFailed(false);
    void loadPaperBank(url).then((loaded) => {
      if (loaded.ok) return setBank(loaded.value);
      if (loaded.reason === 'missing') dispatchEvent(new CustomEvent('huikuan:gone'));
      setFailed(true);
    });
  }, [url]);
  useEffect(load, [load]);
  return { bank, isFailed, retry: load };
}
