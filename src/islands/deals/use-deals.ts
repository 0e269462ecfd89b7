// The cards as they are now: from the record and the day in China.
import { useEffect, useMemo, useState } from 'react';
import { openOverviews } from '../../core/deals/deal-overview.ts';
import { dealInHand, dealsIn } from '../../core/deals/deals-in.ts';
import { chinaDay } from '../../stores/china-day.ts';
import { openRecord } from '../../stores/record-store.ts';
import { useRecord } from '../../stores/use-record.ts';

/** Stands in until the page is alive and knows which day it is. */
const NO_DAY = '2000-01-01';

export function useDeals() {
  const status = useRecord((state) => state.status);
  const progress = useRecord((state) => state.progress);
  const [today, setToday] = useState(NO_DAY);

  useEffect(() => {
    const look = () => setToday(chinaDay() ?? NO_DAY);
    look();
    document.addEventListener('visibilitychange', look);
    void openRecord();
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  const deals = useMemo(
    () => ({
      open: openOverviews(progress, today),
      paid: dealsIn(progress, 'paid'),
      removed: dealsIn(progress, 'removed'),
      inHand: dealInHand(progress)?.id,
    }),
    [progress, today],
  );
  const isOpen = today !== NO_DAY && status !== 'closed' && status !== 'opening';
  return { ...deals, progress, status, isOpen, today };
}
