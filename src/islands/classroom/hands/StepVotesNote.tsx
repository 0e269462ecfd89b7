// How the room voted at one move, beside what was said to it.
import type { StepVotes } from '../../../core/classroom/hands/votes-on-curve.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { letterOf } from '../../quiz/answers/answer-props.ts';

const words = hands.page;

type Props = { readonly votes: StepVotes | undefined; readonly scenario: Scenario };

export function StepVotesNote({ votes, scenario }: Props) {
  if (!votes) return null;
  const { best, played, bestPercent, playedPercent, bars, hands: raised } = votes;
  return (
    <div className="step-votes num">
      <p>
        {raised === 0
          ? words.none2
          : best === played
            ? words.isBest(playedPercent)
            : `${words.bestHad(bestPercent)}，${words.playedHad(playedPercent)}`}
      </p>
      <ol>
        {bars.map(({ option, hands: mine, percent }, place) => (
          <li key={option} data-played={option === played || undefined}>
            <b>{letterOf(place)}</b> {hands.wall.bar(mine, percent)}
            {option === best && <em>{words.wasBest}</em>}
            {option === played && <em>{words.wasPlayed}</em>}
            <span>{scenario.words.moves[option]?.text}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
