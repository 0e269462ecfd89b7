// The cards with their counts: letter, words, a number each, and the sum against the heads in the room.
import type { ReactNode } from 'react';
import { countHands, type Tally } from '../../../core/classroom/hands/count-hands.ts';
import { ballotOf, type HandsState } from '../../../core/classroom/hands/hands-state.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { classroom } from '../../../stores/classroom.ts';
import { CountField } from './CountField.tsx';

const words = hands.count;

/** Something to raise a hand for. */
export type CountOption = { readonly id: string; readonly letter: string; readonly words: ReactNode };

type Props = {
  readonly state: HandsState;
  readonly ballot: string;
  readonly options: readonly CountOption[];
  readonly isSeveral?: boolean;
};

export function CountTable({ state, ballot, options, isSeveral = false }: Props) {
  const kept = ballotOf(state, ballot);
  const ids = options.map(({ id }) => id);
  const tally = countHands(kept, ids, state.heads, isSeveral);
  const last = kept.counted.at(-1);
  return (
    <div className="count-table" data-counts>
      <ol>
        {options.map(({ id, letter, words: text }, place) => (
          <li key={id} data-leading={tally.bars[place]?.isLeading || undefined}>
            <b className="count-letter">{letter}</b>
            <span className="count-words">{text}</span>
            <CountField
              label={words.label(letter)}
              name={letter}
              value={tally.bars[place]?.hands ?? 0}
              onCount={(count) => classroom.send('handsCounted', { ballot, option: id, hands: count })}
            />
          </li>
        ))}
      </ol>
      <p className="count-sum num" role="status">
        {words.sum(tally.hands)}
        <span>{restOf(tally, state.heads, isSeveral)}</span>
      </p>
      {last !== undefined && (
        <button type="button" className="button button-quiet" onClick={() => void classroom.undo(last)}>
          {words.undo}
        </button>
      )}
    </div>
  );
}

function restOf({ idle }: Tally, heads: number, isSeveral: boolean): string {
  if (isSeveral) return words.several;
  if (heads === 0 || idle === undefined) return words.noHeads;
  return idle < 0 ? words.over(-idle) : words.idle(idle);
}
