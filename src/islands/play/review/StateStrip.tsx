// The state of the deal and of the client at the step that is looked at; the meters are told in numbers here.
import { useMemo } from 'react';
import { dealOf } from '../../../core/roleplay/deal.ts';
import type { GameState } from '../../../core/roleplay/state.ts';
import { play } from '../../../i18n/zh-CN/play.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import { dayText } from '../day-text.ts';
import type { BoardView } from './board-view.ts';

const words = review.board;

type Props = { readonly view: BoardView; readonly at: number; readonly isShown: boolean };

export function StateStrip({ view, at, isShown }: Props) {
  const { replay, table } = view;
  const { scenario } = table;
  const states = useMemo(
    (): readonly GameState[] => [
      ...(replay.start ? [replay.start] : []),
      ...replay.played.map(({ result }) => result.state),
    ],
    [replay],
  );
  const state = states[at];
  if (!state) return null;
  const { place, promise, today } = dealOf(scenario, state);
  const stance = scenario.words.stances[scenario.ir.stances[state.stance]?.id ?? '']?.name ?? '';
  const facts: readonly (readonly [string, string])[] = [
    [words.day, dayText(today)],
    [words.place, place],
    [words.promise, play.promises[promise]],
    ...(isShown
      ? ([
          [words.stance, stance],
          [words.trust, words.of(state.trust)],
          [words.patience, words.of(state.patience)],
        ] as const)
      : []),
  ];
  return (
    <dl className="board-state num">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
