// Ids of the positions of one's own games, found after the cards are there: whoever has played nothing loads nothing for it.
import { useEffect, useState } from 'react';
import type { RecallCourse } from '../../core/recall/card.ts';
import { openRecord, recordStore } from '../../stores/record-store.ts';

const NONE: readonly string[] = [];

export function useOwnPositions(course: RecallCourse | undefined): readonly string[] {
  const [found, setFound] = useState(NONE);
  useEffect(() => {
    if (!course) return;
    let isGone = false;
    void (async () => {
      await openRecord();
      if (Object.keys(recordStore.getState().progress.runs).length === 0) return;
      const { findOwnPuzzles } = await import('../../stores/own-puzzles.ts');
      for await (const { puzzles, left } of findOwnPuzzles(course.shelf)) {
        if (isGone) return;
        if (left === 0) setFound(puzzles.map(({ id }) => id));
      }
    })();
    return () => {
      isGone = true;
    };
  }, [course]);
  return found;
}
