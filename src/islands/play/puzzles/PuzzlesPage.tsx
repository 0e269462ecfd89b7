// The set positions: the list with what has been solved, and the one that is being tried, which stands in the address.
import './puzzles.css';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Puzzle } from '../../../core/roleplay/drills/drill.ts';
import type { ShelfCase } from '../../../core/roleplay/shelf-case.ts';
import { puzzles as words } from '../../../i18n/zh-CN/puzzles.ts';
import { openRecord } from '../../../stores/record-store.ts';
import { PuzzleList } from './PuzzleList.tsx';
import { PuzzleView } from './PuzzleView.tsx';
import type { PuzzleItem } from './puzzle-item.ts';
import { useOwnPuzzles } from './use-own-puzzles.ts';

type Props = {
  readonly shelf: readonly ShelfCase[];
  readonly puzzles: readonly Puzzle[];
  readonly listUrl: string;
};

export default function PuzzlesPage({ shelf, puzzles, listUrl }: Props) {
  const own = useOwnPuzzles(shelf);
  const { caseId, puzzleId, isReady, go } = useAddress();
  const shown = shelf.filter((of) => caseId === undefined || of.caseId === caseId);
  const items = useMemo((): readonly PuzzleItem[] => {
    const isShown = (id: string) => caseId === undefined || id === caseId;
    return [
      ...own.puzzles.map((puzzle) => ({ kind: 'own', puzzle }) as const),
      ...puzzles.map((puzzle) => ({ kind: 'set', puzzle }) as const),
    ].filter(({ puzzle }) => isShown(puzzle.caseId));
  }, [own.puzzles, puzzles, caseId]);
  const at = items.findIndex(({ puzzle }) => puzzle.id === puzzleId);
  const item = items[at];
  const of = shelf.find((one) => one.caseId === item?.puzzle.caseId);
  const next = items[(at + 1) % items.length]?.puzzle.id;
  return (
    <div className="play-page" data-ready={isReady || undefined}>
      <p className="play-ways">
        <a href={listUrl}>{words.back}</a>
        {puzzleId !== undefined && (
          <button type="button" className="review-link" onClick={() => go(undefined)}>
            {words.list}
          </button>
        )}
      </p>
      {item && of ? (
        <PuzzleView
          key={item.puzzle.id}
          item={item}
          of={of}
          onNext={next === undefined || next === item.puzzle.id ? undefined : () => go(next)}
        />
      ) : (
        <>
          <h1 className="play-title">{words.title}</h1>
          <p className="play-lead">{words.lead}</p>
          {puzzleId !== undefined && (
            <p className="play-note" role="status">
              {own.left > 0 ? words.ownCounting(own.left) : words.gone}
            </p>
          )}
          <PuzzleList shelf={shown} items={items} own={own} isOne={caseId !== undefined} onOpen={go} />
        </>
      )}
    </div>
  );
}

/** What the address asks for, and the way from one position to the next, back and forth in the browser too. */
function useAddress() {
  const [asked, setAsked] = useState<{ readonly caseId?: string; readonly puzzleId?: string }>({});
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const look = () => {
      const { searchParams } = new URL(location.href);
      const [caseId, puzzleId] = [searchParams.get('case'), searchParams.get('puzzle')];
      setAsked({ ...(caseId === null ? {} : { caseId }), ...(puzzleId === null ? {} : { puzzleId }) });
    };
    look();
    void openRecord().then(() => setReady(true));
    addEventListener('popstate', look);
    return () => removeEventListener('popstate', look);
  }, []);
  const go = useCallback((puzzleId: string | undefined) => {
    const url = new URL(location.href);
    if (puzzleId === undefined) url.searchParams.delete('puzzle');
    else url.searchParams.set('puzzle', puzzleId);
    history.pushState(null, '', url);
    setAsked(({ caseId }) => ({
      ...(caseId === undefined ? {} : { caseId }),
      ...(puzzleId === undefined ? {} : { puzzleId }),
    }));
    scrollTo({ top: 0 });
  }, []);
  return { ...asked, isReady, go };
}
