// The table: the state of the deal, the conversation, the moves, and at the end what became of it.
import { useEffect, useRef } from 'react';
import type { PlayCaseData } from '../../core/roleplay/play-case.ts';
import { play } from '../../i18n/zh-CN/play.ts';
import { playDesk } from '../../stores/play.ts';
import type { Table } from '../../stores/play-view.ts';
import { usePlay } from '../../stores/use-play.ts';
import { DealStrip } from './DealStrip.tsx';
import { EndingCard } from './EndingCard.tsx';
import { GuessNow } from './GuessStep.tsx';
import { MoveList } from './MoveList.tsx';
import { Transcript } from './Transcript.tsx';
import { usePlayKeys } from './use-play-keys.ts';

const words = play.table;

type Props = {
  readonly of: PlayCaseData;
  readonly table: Table;
  readonly isSaving: boolean;
  readonly onAgain: () => void;
};

export function GameTable({ of, table, isSaving, onAgain }: Props) {
  const isKept = usePlay((state) => state.isKept);
  const isFollowed = usePlay((state) => state.isFollowed);
  const desk = useRef<HTMLElement>(null);
  usePlayKeys(desk, table.offered, isSaving);
  useNewestInSight(desk, table.made);
  return (
    <div className="table">
      <h1 className="visually-hidden">{of.title}</h1>
      <DealStrip deal={table.deal} />
      <div className="table-talk">
        <Transcript entries={table.entries} startsOn={of.brief.startsOn} />
        {isFollowed && (
          <p className="play-note" role="status">
            {words.followed}
          </p>
        )}
        {!isKept && (
          <p className="play-note" role="status">
            {words.notKept}
          </p>
        )}
        {table.ending ? (
          <EndingCard ending={table.ending} onAgain={onAgain} />
        ) : (
          <section ref={desk} className="desk" tabIndex={-1} aria-labelledby="desk-title">
            <h2 id="desk-title">{words.moves}</h2>
            <MoveList moves={table.offered} isSaving={isSaving} onMove={playDesk.move} />
          </section>
        )}
        <p className="desk-tools">
          <button
            type="button"
            className="button button-quiet"
            disabled={table.made === 0}
            aria-keyshortcuts="u"
            onClick={playDesk.takeBack}
          >
            {words.takeBack}
          </button>
          <button type="button" className="button button-quiet" onClick={playDesk.leave}>
            {words.leave}
          </button>
          <span className="desk-saved" role="status">
            {savedWords(isSaving, isKept, table.made)}
          </span>
        </p>
        <GuessNow of={of} table={table} />
        <details className="desk-help">
          <summary>{words.help}</summary>
          <p>{words.keys}</p>
        </details>
      </div>
    </div>
  );
}

function savedWords(isSaving: boolean, isKept: boolean, made: number): string {
  if (isSaving) return words.saving;
  return isKept && made > 0 ? words.saved : '';
}

/** After a move the newest exchange is scrolled to, and the keyboard stands at the moves again. */
function useNewestInSight(desk: React.RefObject<HTMLElement | null>, made: number): void {
  const before = useRef(made);
  useEffect(() => {
    if (before.current === made) return;
    const isForward = made > before.current;
    before.current = made;
    const newest = [...document.querySelectorAll(`[data-step="${made}"]`)].at(0);
    if (isForward) newest?.scrollIntoView({ block: 'start' });
    desk.current?.focus({ preventScroll: true });
  }, [desk, made]);
}
