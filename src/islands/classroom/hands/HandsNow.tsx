// The poll or game that the desk stands at, and those of the day that can be taken out again.
import { countHands } from '../../../core/classroom/hands/count-hands.ts';
import type { HandsBank } from '../../../core/classroom/hands/hands-bank.ts';
import { ballotOf, optionIdsOf } from '../../../core/classroom/hands/hands-state.ts';
import type { RoomState } from '../../../core/classroom/room/room-state.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { classroom } from '../../../stores/classroom.ts';
import { GameDesk } from './GameDesk.tsx';
import { PollDesk } from './PollDesk.tsx';
import { pollWords } from './poll-words.ts';

type Props = { readonly state: RoomState; readonly bank: HandsBank };

export function HandsNow({ state, bank }: Props) {
  const { polls, games } = state.hands;
  const { show } = state.desk;
  const things = [
    ...polls.map((poll) => ({ kind: 'poll' as const, id: poll.id, at: poll.openedAt, poll })),
    ...games.map((game) => ({ kind: 'game' as const, id: game.game, at: game.openedAt, game })),
  ].sort((a, b) => b.at - a.at);
  const shown = things.find(({ kind, id }) => kind === show?.kind && id === show.id);
  const now = shown ?? things[0];
  if (!now) return null;
  const isOnWall = now === shown;
  const others = things.filter((one) => one !== now);
  return (
    <>
      {now.kind === 'poll' ? (
        <PollDesk key={now.id} poll={now.poll} state={state.hands} bank={bank} isOnWall={isOnWall} />
      ) : (
        <GameDesk
          key={now.id}
          game={now.game}
          state={state.hands}
          name={state.opening.name}
          isOnWall={isOnWall}
        />
      )}
      {others.length > 0 && (
        <details className="hands-starter">
          <summary>
            {hands.poll.earlier} <span className="num">{others.length}</span>
          </summary>
          <ul className="hands-earlier">
            {others.map((one) => (
              <li key={one.id}>
                <span>
                  {one.kind === 'poll' ? pollTitle(state, bank, one.poll) : gameTitle(bank, one.game.caseId)}
                </span>
                <button
                  type="button"
                  className="button button-quiet"
                  onClick={() => void classroom.send('shown', { kind: one.kind, id: one.id })}
                >
                  {hands.poll.onWall}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function pollTitle({ hands: state }: RoomState, bank: HandsBank, poll: (typeof state.polls)[number]): string {
  const { hands: votes } = countHands(ballotOf(state, poll.id), optionIdsOf(poll.ask), 0);
  return `${pollWords(poll.ask, bank)?.stem ?? hands.poll.stale}　${hands.poll.votes(votes)}`;
}

function gameTitle(bank: HandsBank, caseId: string): string {
  return `${hands.ask.game}　${bank.cases.find((one) => one.caseId === caseId)?.title ?? ''}`;
}
