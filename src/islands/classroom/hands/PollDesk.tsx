// A poll on the desk: what is asked, the counts, what of it the room sees, and the key when it is due.

import type { HandsBank } from '../../../core/classroom/hands/hands-bank.ts';
import { ballotOf, type HandsState, type Poll } from '../../../core/classroom/hands/hands-state.ts';
import { plainText } from '../../../core/quiz/rich-text.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { classroom } from '../../../stores/classroom.ts';
import { CountTable } from './CountTable.tsx';
import { OnWall } from './OnWall.tsx';
import { pollWords } from './poll-words.ts';
import { rightOptions, usePollKey } from './use-poll-key.ts';

const words = hands.poll;

type Props = {
  readonly poll: Poll;
  readonly state: HandsState;
  readonly bank: HandsBank;
  readonly isOnWall: boolean;
};

export function PollDesk({ poll, state, bank, isOnWall }: Props) {
  const asked = pollWords(poll.ask, bank);
  const told = usePollKey(asked?.question, poll.isRevealed);
  if (!asked) return <p role="alert">{words.stale}</p>;
  const { isShown } = ballotOf(state, poll.id);
  const right = told.phase === 'told' ? rightOptions(told.key) : [];
  return (
    <section className="hands-now" aria-labelledby={`poll-${poll.id}`}>
      {asked.setting !== '' && <p className="hands-setting">{asked.setting}</p>}
      <h3 id={`poll-${poll.id}`}>{asked.stem}</h3>
      <CountTable state={state} ballot={poll.id} options={asked.options} isSeveral={asked.isSeveral} />
      <p className="panel-actions">
        <OnWall isOnWall={isOnWall} show={{ kind: 'poll', id: poll.id }} />
        <button
          type="button"
          className="button"
          onClick={() => void classroom.send('barsShown', { ballot: poll.id, isShown: !isShown })}
        >
          {isShown ? words.hideBars : words.showBars}
        </button>
        {asked.question && !poll.isRevealed && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => void classroom.send('keyRevealed', { poll: poll.id })}
          >
            {words.reveal}
          </button>
        )}
      </p>
      {poll.isRevealed && (
        <div className="hands-key" role="status">
          <p>
            <strong>{words.revealed}</strong>{' '}
            {asked.options
              .filter(({ id }) => right.includes(id))
              .map(({ letter }) => letter)
              .join('、')}
          </p>
          {told.phase === 'told' && <p>{plainText(told.key.explanation)}</p>}
          {told.phase === 'failed' && <p>{hands.wall.notFetched}</p>}
        </div>
      )}
    </section>
  );
}
