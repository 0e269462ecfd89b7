// What was said and done since the room's last move; before it, how the game begins.
import type { VotedGame } from '../../../core/classroom/hands/hands-state.ts';
import { cutOf, movesOf } from '../../../core/classroom/hands/voted-game.ts';
import { transcriptOf } from '../../../core/roleplay/transcript.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { Entry } from '../../play/Transcript.tsx';
import type { OpenVoted } from './use-voted-game.ts';

type Props = { readonly game: VotedGame; readonly voted: OpenVoted };

export function LastTalk({ game, voted: { scenario, replay } }: Props) {
  const last = game.turns.at(-1);
  const from = last ? movesOf(game).length - last.told.length : 0;
  const entries = transcriptOf(scenario, replay, cutOf(game)).filter(({ step }) => step >= from);
  return (
    <div className="hands-talk" role="log" aria-label={hands.game.talk} data-talk>
      {entries.map((entry) => (
        <Entry key={entry.key} entry={entry} startsOn={undefined} mover={hands.wall.you} />
      ))}
    </div>
  );
}
