// The room's vote on its next move: counts, bars, and the move with most hands; a tie is the trainer's to decide.
import { countHands } from '../../../core/classroom/hands/count-hands.ts';
import {
  ballotOf,
  type HandsState,
  turnBallot,
  type VotedGame,
} from '../../../core/classroom/hands/hands-state.ts';
import { stepOf } from '../../../core/classroom/hands/voted-game.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';
import type { GameState } from '../../../core/roleplay/state.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { classroom } from '../../../stores/classroom.ts';
import { handsDesk } from '../../../stores/hands.ts';
import { CountTable } from './CountTable.tsx';
import { moveOptions } from './move-options.ts';

const words = hands.game;

type Props = {
  readonly game: VotedGame;
  readonly state: HandsState;
  readonly scenario: Scenario;
  readonly position: GameState;
  readonly isMaking: boolean;
  readonly onMaking: (isMaking: boolean) => void;
};

export function VoteMove({ game, state, scenario, position, isMaking, onMaking }: Props) {
  const turn = game.turns.length;
  const ballot = turnBallot(game.game, turn);
  const { isShown } = ballotOf(state, ballot);
  const options = moveOptions(scenario, position);
  const ids = options.map(({ id }) => id);
  const { leaders, bars } = countHands(ballotOf(state, ballot), ids, state.heads);
  const leading = options.filter(({ id }) => leaders.includes(id));
  const [first] = leading;
  const isTie = leading.length !== 1;
  const make = async (move: string) => {
    onMaking(true);
    await handsDesk.move(scenario, game, move);
    onMaking(false);
  };
  const votes = bars.find(({ option }) => option === first?.id)?.hands ?? 0;
  return (
    <>
      <p className="num">{words.progress(turn + 1, stepOf(game, turn))}</p>
      <CountTable state={state} ballot={ballot} options={options} />
      <p className="panel-actions">
        <button
          type="button"
          className="button"
          onClick={() => void classroom.send('barsShown', { ballot, isShown: !isShown })}
        >
          {isShown ? hands.poll.hideBars : hands.poll.showBars}
        </button>
      </p>
      <p role="status">
        {verdict(
          leading.map(({ letter }) => letter),
          votes,
        )}
      </p>
      <p className="panel-actions">
        {(leading.length > 0 ? leading : options).map(({ id, letter }) => (
          <button key={id} type="button" className="button" disabled={isMaking} onClick={() => void make(id)}>
            {isTie ? words.playTie(letter) : words.play(letter)}
          </button>
        ))}
        {isMaking && <span role="status">{words.isMaking}</span>}
      </p>
    </>
  );
}

function verdict(letters: readonly string[], votes: number): string {
  const [first] = letters;
  if (first === undefined) return words.uncounted;
  return letters.length === 1 ? words.leading(first, votes) : words.tie(letters);
}
