// Keeps what is looked for in the page's address, so that a reload, a link or the way back finds the same.
import { useCallback, useEffect, useState } from 'react';
import type { Catalogue } from '../../../core/finder/catalogue.ts';
import { type Filter, filterQuery, readFilter } from '../../../core/finder/filter.ts';

/** `isAlive`: the page runs, and the address has been read. */
export function useFilterInAddress(catalogue: Catalogue) {
  const [filter, setFilter] = useState<Filter>({});
  const [isAlive, setAlive] = useState(false);
  useEffect(() => {
    const read = () => {
      const query = new URLSearchParams(location.search);
      setFilter(readFilter((name) => query.get(name), catalogue));
    };
    read();
    setAlive(true);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, [catalogue]);
  const change = useCallback((next: Filter) => {
    setFilter(next);
    history.replaceState(history.state, '', `${location.pathname}${filterQuery(next)}${location.hash}`);
  }, []);
  return { filter, isAlive, change };
}
