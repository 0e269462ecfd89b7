// The archive as it is now: from the record, the course and the day.
import { useEffect, useMemo, useState } from 'react';
import type { ArchiveCourse } from '../../core/archive/archive-course.ts';
import { archiveOf } from '../../core/archive/archive-of.ts';
import { localDay } from '../../core/progress/local-day.ts';
import { refreshProfiles } from '../../stores/profiles.ts';
import { openRecord } from '../../stores/record-store.ts';
import { useProfiles } from '../../stores/use-profiles.ts';
import { useRecord } from '../../stores/use-record.ts';

/** The day that stands in until the page is alive and knows which day it is. */
const NO_DAY = '2000-01-01';

/** The archive, whose it is ('' without a name), and whether the record has answered. */
export function useArchive(course: ArchiveCourse) {
  const status = useRecord((state) => state.status);
  const progress = useRecord((state) => state.progress);
  const name = useProfiles(({ profiles }) => profiles.find(({ isActive }) => isActive)?.name ?? '');
  const [today, setToday] = useState(NO_DAY);

  useEffect(() => {
    const look = () => setToday(dayHere());
    look();
    document.addEventListener('visibilitychange', look);
    void openRecord().then(refreshProfiles);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  const archive = useMemo(() => archiveOf(progress, course, today), [progress, course, today]);
  const isOpen = today !== NO_DAY && status !== 'closed' && status !== 'opening';
  return { archive, status, isOpen, name, today };
}

function dayHere(): string {
  const now = new Date();
  return localDay(now.getTime(), -now.getTimezoneOffset()) ?? NO_DAY;
}
