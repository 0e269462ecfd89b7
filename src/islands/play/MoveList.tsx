// The moves that may be chosen now: cards with a number key each.

import type { OfferedMove } from '../../core/roleplay/moves-offered.ts';
import { play } from '../../i18n/zh-CN/play.ts';

const words = play.table;

type Props = {
  readonly moves: readonly OfferedMove[];
  readonly isSaving: boolean;
  readonly onMove: (move: string) => void;
};

export function MoveList({ moves, isSaving, onMove }: Props) {
  return (
    <ol className="moves" data-saving={isSaving || undefined}>
      {moves.map((move, index) => (
        <li key={move.id}>
          <button
            type="button"
            className="card move"
            data-move={index + 1}
            aria-keyshortcuts={String(index + 1)}
            aria-disabled={isSaving || undefined}
            onClick={() => onMove(move.id)}
          >
            <kbd>{index + 1}</kbd>
            <span className="move-text">{move.text}</span>
            <small>
              <span>{play.channels[move.channel]}</span>
              <span>{words.to(move.to?.name ?? words.own)}</span>
              <span className="num">{words.days(move.days)}</span>
            </small>
          </button>
        </li>
      ))}
    </ol>
  );
}
