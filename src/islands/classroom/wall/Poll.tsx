// A poll on the wall: what is asked and the letters to raise; bars and the key once the desk shows them.
import '../hands/hands-wall.css';
import { countHands } from '../../../core/classroom/hands/count-hands.ts';
import type { HandsBank } from '../../../core/classroom/hands/hands-bank.ts';
import {
  ballotOf,
  type HandsState,
  onWall,
  type Poll as PollOf,
} from '../../../core/classroom/hands/hands-state.ts';
import type { RoomState } from '../../../core/classroom/room/room-state.ts';
import { plainText } from '../../../core/quiz/rich-text.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { useHandsBank } from '../../../stores/use-hands-bank.ts';
import { pollWords } from '../hands/poll-words.ts';
import { useFit } from '../hands/use-fit.ts';
import { rightOptions, usePollKey } from '../hands/use-poll-key.ts';
import { WallOptions } from '../hands/WallOptions.tsx';

const words = hands.wall;

export function Poll({ id, state }: { readonly id: string; readonly state: RoomState }) {
  const bank = useHandsBank();
  const shown = onWall(state.hands);
  const poll = shown.polls.find((one) => one.id === id);
  if (!poll || bank.phase !== 'ready') return <p className="wall-line">{words.waitingFor}</p>;
  return <Asked poll={poll} state={shown} bank={bank.bank} />;
}

type Props = { readonly poll: PollOf; readonly state: HandsState; readonly bank: HandsBank };

function Asked({ poll, state, bank }: Props) {
  const asked = pollWords(poll.ask, bank);
  const told = usePollKey(asked?.question, poll.isRevealed);
  const fit = useFit<HTMLDivElement>();
  if (!asked) return <p className="wall-line">{words.stale}</p>;
  const ballot = ballotOf(state, poll.id);
  const ids = asked.options.map(({ id }) => id);
  const { bars } = countHands(ballot, ids, state.heads, asked.isSeveral);
  const right = told.phase === 'told' ? rightOptions(told.key) : [];
  return (
    <div ref={fit} className="hands-wall hands-wall-poll">
      {asked.setting !== '' && <p className="hands-wall-setting">{asked.setting}</p>}
      <h1>{asked.stem}</h1>
      <WallOptions options={asked.options} bars={ballot.isShown ? bars : undefined} right={right} />
      {told.phase === 'told' && <p className="hands-wall-why">{plainText(told.key.explanation)}</p>}
      {told.phase === 'failed' && <p className="hands-wall-why">{words.notFetched}</p>}
    </div>
  );
}
