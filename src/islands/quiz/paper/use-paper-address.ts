// What the address of the page says: which paper (or which kind to begin), and the item in hand.
import { useCallback, useEffect, useState } from 'react';
import { PAPER_KINDS, type PaperKind } from '../../../schema/words/paper-bodies.ts';

type Asked = {
  readonly paper?: string | undefined;
  readonly kind?: PaperKind | undefined;
  /** From 0; undefined where the address names none. */
  readonly place?: number | undefined;
};

export function usePaperAddress() {
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => {
    const look = () => setAsked(askedIn(location.href));
    look();
    addEventListener('popstate', look);
    return () => removeEventListener('popstate', look);
  }, []);
  /** Stays in the browser's list as one page: back leads out of the paper, not through its items. */
  const go = useCallback((paper: string, place: number) => {
    const url = new URL(location.href);
    url.search = new URLSearchParams({ paper, item: String(place + 1) }).toString();
    history.replaceState(history.state, '', url);
    setAsked({ paper, place });
  }, []);
  return { asked, go };
}

function askedIn(href: string): Asked {
  const { searchParams } = new URL(href);
  const item = Number(searchParams.get('item'));
  return {
    paper: searchParams.get('paper') ?? undefined,
    kind: PAPER_KINDS.find((kind) => kind === searchParams.get('kind')),
    place: Number.isSafeInteger(item) && item > 0 ? item - 1 : undefined,
  };
}
