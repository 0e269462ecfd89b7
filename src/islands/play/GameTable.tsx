// The table: the state of the deal, the conversation, the moves, and at the end what became of it.
import { useEffect, useRef } from 'react';
import type { PlayCaseData } from '../../core/roleplay/play-case.ts';
import { play } from '../../i18n/zh-CN/play.ts';
import { playDesk } from '../../stores/play.ts';
import type { Table } from '../../stores/play-view.ts';
import { usePlay } from '../../stores/use-play.ts';
import { CaseFile } from './CaseFile.tsx';
import { DealStrip } from './DealStrip.tsx';
import { EndingCard } from './EndingCard.tsx';
import { GuessNow } from './GuessStep.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { MoveList } from './MoveList.tsx';
import { NotKept, SavedWord } from './SaveLine.tsx';
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
  const isFollowed = usePlay((state) => state.isFollowed);
  const sheet = useRef<HTMLDivElement>(null);
  const desk = useRef<HTMLElement>(null);
  usePlayKeys(sheet, desk, table.offered);
  useNewestInSight(desk, table.lastOwn, table.made);
  return (
    <div ref={sheet} className="table">
      <h1 className="visually-hidden">{of.title}</h1>
      <DealStrip deal={table.deal} />
      <div className="table-talk">
        <Transcript entries={table.entries} startsOn={of.brief.startsOn} />
        {isFollowed && (
          <p className="play-note" role="status">
            {words.followed}
          </p>
        )}
        <NotKept />
        {table.ending ? (
          <EndingCard of={of} table={table} ending={table.ending} onAgain={onAgain} />
        ) : (
          <section ref={desk} className="desk" tabIndex={-1} aria-labelledby="desk-title">
            {table.mode !== 'practice' && <p className="desk-mode">{words.modes[table.mode]}</p>}
            <h2 id="desk-title">{words.moves}</h2>
            <MoveList moves={table.offered} isSaving={isSaving} onMove={playDesk.move} />
          </section>
        )}
        <p className="desk-tools">
          {table.mode !== 'exam' && (
            <button
              type="button"
              className="button button-quiet"
              disabled={!table.canTakeBack}
              aria-keyshortcuts="u"
              onClick={playDesk.takeBack}
            >
              {words.takeBack}
            </button>
          )}
          {table.made > 0 && !table.ending && table.mode !== 'exam' && (
            <button type="button" className="button button-quiet" onClick={playDesk.review}>
              {words.reviewSoFar}
            </button>
          )}
          <button type="button" className="button button-quiet" onClick={playDesk.leave}>
            {words.leave}
          </button>
          <SavedWord isSaving={isSaving} made={table.made} />
        </p>
        <GuessNow of={of} table={table} />
        <KeyHelp
          title={words.help}
          keys={words.keys.filter(([key]) => key !== 'U' || table.mode !== 'exam')}
        />
        <CaseFile of={of} />
      </div>
    </div>
  );
}

/**
 * A game that is opened, and every move of one's own, shows its newest exchange; what is played for the learner follows
 * below it, to be read in its order. The keyboard stands at the moves.
 */
function useNewestInSight(desk: React.RefObject<HTMLElement | null>, lastOwn: number, made: number): void {
  const before = useRef(0);
  useEffect(() => {
    const isForward = lastOwn > before.current;
    before.current = lastOwn;
    if (isForward) document.querySelector(`[data-step="${lastOwn}"]`)?.scrollIntoView({ block: 'start' });
  }, [lastOwn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every move, whoever made it
  useEffect(() => desk.current?.focus({ preventScroll: true }), [desk, made]);
}
