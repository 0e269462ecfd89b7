// The positions of one's own finished games as the page knows them: they come game by game.
import { useEffect, useState } from 'react';
import type { ShelfCase } from '../../../core/roleplay/shelf-case.ts';
import { findOwnPuzzles, type OwnPuzzles } from '../../../stores/own-puzzles.ts';

export function useOwnPuzzles(shelf: readonly ShelfCase[]): OwnPuzzles {
  const [found, setFound] = useState<OwnPuzzles>({ puzzles: [], left: 0, isPartial: false });
  useEffect(() => {
    let isGone = false;
    void (async () => {
      for await (const next of findOwnPuzzles(shelf)) {
        if (isGone) return;
        setFound(next);
      }
    })();
    return () => {
      isGone = true;
    };
  }, [shelf]);
  return found;
}
