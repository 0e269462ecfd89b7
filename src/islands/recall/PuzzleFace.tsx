// A position: it is played on its own page, and what came of it there suggests the rating here.
import { useEffect } from 'react';
import { own } from '../../core/archive/own.ts';
import { type PuzzleCard, thingOf } from '../../core/recall/card.ts';
import { ratingOfLoss } from '../../core/recall/suggested-rating.ts';
import { LOSS } from '../../core/roleplay/analysis/marks.ts';
import { recall as words } from '../../i18n/zh-CN/recall.ts';
import type { Rating } from '../../schema/words/recall-bodies.ts';
import { recallDayHere } from '../../stores/recall-clock.ts';
import { useRecord } from '../../stores/use-record.ts';

type Props = {
  readonly puzzle: PuzzleCard;
  readonly today: number;
  /** Whether the card was already rated today; an older result of the day then says nothing. */
  readonly wasRatedToday: boolean;
  readonly onOpen: (suggested?: Rating) => void;
};

export function PuzzleFace({ puzzle, today, wasRatedToday, onOpen }: Props) {
  const tried = useRecord((state) => own(state.progress.puzzles, thingOf(puzzle.card)));
  const loss = tried && !wasRatedToday && recallDayHere(tried.lastAt) === today ? tried.lastLoss : undefined;
  useEffect(() => {
    if (loss !== undefined) onOpen(ratingOfLoss(loss));
  }, [loss, onOpen]);
  return (
    <>
      <h2 className="recall-title">{puzzle.title}</h2>
      <p className="recall-ask">{puzzle.ask ?? words.puzzleOwn}</p>
      {loss !== undefined && (
        <p role="status">{loss < LOSS.even ? words.puzzleRight : words.puzzleLost(Math.floor(loss))}</p>
      )}
      <p className="recall-ways">
        <a className={loss === undefined ? 'button' : 'button button-quiet'} href={puzzle.url}>
          {words.puzzleGo}
        </a>
        {loss === undefined && (
          <button type="button" className="button button-quiet" onClick={() => onOpen()}>
            {words.puzzleSelf}
          </button>
        )}
      </p>
      {loss === undefined && <p className="recall-note">{words.puzzleBack}</p>}
    </>
  );
}
