// Which attempt the address names, and another one put into it.
import { useEffect, useState } from 'react';

/** The id of the attempt; undefined when the address names none. */
export function usePaperInAddress(): readonly [string | undefined, (paper: string) => void] {
  const [paper, setPaper] = useState<string>();
  useEffect(() => setPaper(new URLSearchParams(location.search).get('paper') ?? undefined), []);
  const choose = (next: string) => {
    const url = new URL(location.href);
    url.searchParams.set('paper', next);
    history.replaceState(history.state, '', url);
    setPaper(next);
  };
  return [paper, choose];
}
