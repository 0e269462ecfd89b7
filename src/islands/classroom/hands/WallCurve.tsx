// The review on the wall: what the game was worth after each move, and how the room voted there.
import '../../play/review/review-board.css';
import './hands-votes.css';
import type { HandsState, VotedGame } from '../../../core/classroom/hands/hands-state.ts';
import { votesOnCurve } from '../../../core/classroom/hands/votes-on-curve.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { useRunAnalysis } from '../../play/compare/use-run-analysis.ts';
import type { OpenVoted } from './use-voted-game.ts';
import { VoteCurve } from './VoteCurve.tsx';

const words = hands.wall;

type Props = { readonly game: VotedGame; readonly state: HandsState; readonly voted: OpenVoted };

export function WallCurve({ game, state, voted: { scenario, opened } }: Props) {
  const analysis = useRunAnalysis(opened);
  if (!analysis) return <p className="wall-line">{hands.game.counting}</p>;
  const last = analysis.steps.length;
  // Nobody scrubs on a wall.
  const scrub = { at: last, last, show: () => {}, key: () => false };
  return (
    <div className="hands-wall hands-wall-curve">
      <h1>{words.curve}</h1>
      <p>{words.curveLead}</p>
      <VoteCurve
        analysis={analysis}
        votes={votesOnCurve(state, game, analysis)}
        words={scenario.words}
        scrub={scrub}
      />
    </div>
  );
}
