// The review as it is now: the cards of the course, the record, the day, and what follows from the three.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RecallCourse } from '../../core/recall/card.ts';
import { deckOf } from '../../core/recall/deck.ts';
import { agendaOf } from '../../core/recall/memory/agenda.ts';
import type { LoadFailure } from '../../stores/fetch-json.ts';
import { recallDayHere } from '../../stores/recall-clock.ts';
import { loadRecallCourse } from '../../stores/recall-course.ts';
import { openRecord } from '../../stores/record-store.ts';
import { useRecord } from '../../stores/use-record.ts';
import { useOwnPositions } from './use-own-positions.ts';

/** How often a page that stays open looks whether the day has turned. */
const LOOK_MS = 60_000;

const NO_CARDS: RecallCourse = { id: 'recall', lessons: [], shelf: [], puzzlesUrl: '', cards: [] };

export function useRecall(courseUrl: string) {
  const [course, setCourse] = useState<RecallCourse>();
  const [failure, setFailure] = useState<LoadFailure>();
  const status = useRecord((state) => state.status);
  const progress = useRecord((state) => state.progress);
  const today = useToday();

  const load = useCallback(async () => {
    setFailure(undefined);
    const [loaded] = await Promise.all([loadRecallCourse(courseUrl), openRecord()]);
    if (loaded.ok) setCourse(loaded.value);
    else setFailure(loaded.reason);
  }, [courseUrl]);
  useEffect(() => void load(), [load]);

  const found = useOwnPositions(course);
  const deck = useMemo(() => deckOf(progress, course ?? NO_CARDS, found), [progress, course, found]);
  const agenda = useMemo(() => agendaOf(deck, progress, today), [deck, progress, today]);
  const isOpen = course !== undefined && status !== 'closed' && status !== 'opening';
  return { course, deck, agenda, progress, status, today, isOpen, failure, load };
}

function useToday(): number {
  const [today, setToday] = useState(recallDayHere);
  useEffect(() => {
    const look = () => setToday(recallDayHere());
    look();
    const timer = setInterval(look, LOOK_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
