// The review of a game of the room: the curve with the votes under it, the game move by move, and at each what the room voted.
import { useMemo } from 'react';
import type { HandsState, VotedGame } from '../../../core/classroom/hands/hands-state.ts';
import { cutOf } from '../../../core/classroom/hands/voted-game.ts';
import { type StepVotes, votesOnCurve } from '../../../core/classroom/hands/votes-on-curve.ts';
import type { RunAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';
import { transcriptOf } from '../../../core/roleplay/transcript.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { useRunAnalysis } from '../../play/compare/use-run-analysis.ts';
import { CurveTable } from '../../play/review/CurveTable.tsx';
import { StateStrip } from '../../play/review/StateStrip.tsx';
import { StepRow } from '../../play/review/StepRow.tsx';
import { useScrub } from '../../play/review/use-scrub.ts';
import { RunHead } from '../../play/share/RunHead.tsx';
import { StepVotesNote } from './StepVotesNote.tsx';
import { type OpenVoted, useVotedGame } from './use-voted-game.ts';
import { VoteCurve } from './VoteCurve.tsx';

type Props = { readonly game: VotedGame; readonly state: HandsState; readonly name: string };

export function VotedReview({ game, state, name }: Props) {
  const voted = useVotedGame(game, name);
  if (voted.phase !== 'ready') return null;
  return <Counted game={game} state={state} voted={voted} />;
}

type CountedProps = Omit<Props, 'name'> & { readonly voted: OpenVoted };

function Counted({ game, state, voted }: CountedProps) {
  const analysis = useRunAnalysis(voted.opened);
  if (!analysis) return <p role="status">{hands.game.counting}</p>;
  return <Board game={game} state={state} voted={voted} analysis={analysis} />;
}

function Board({ game, state, voted, analysis }: CountedProps & { readonly analysis: RunAnalysis }) {
  const { scenario, replay, opened } = voted;
  const made = replay.played.length;
  const scrub = useScrub(made);
  const cut = cutOf(game);
  const entries = useMemo(() => transcriptOf(scenario, replay, cut), [scenario, replay, cut]);
  const votes = votesOnCurve(state, game, analysis);
  const votesAt = (step: number): StepVotes | undefined => votes.find((one) => one.step === step);
  return (
    <article className="review hands-review" aria-labelledby="run-title">
      <RunHead opened={opened} isOwn={false} />
      <section className="board" aria-labelledby="hands-board">
        <h2 id="hands-board">{hands.wall.curve}</h2>
        <p className="review-lead">{hands.wall.curveLead}</p>
        <VoteCurve analysis={analysis} votes={votes} words={scenario.words} scrub={scrub} />
        <StateStrip view={{ table: { scenario, entries, made }, replay }} at={scrub.at} isShown={true} />
        <CurveTable analysis={analysis} words={scenario.words} onShow={scrub.show} />
        <div className="board-log" role="log" aria-label={hands.page.votes}>
          {Array.from({ length: made + 1 }, (_, step) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
            <div key={step}>
              <StepRow
                step={step}
                entries={entries.filter((one) => one.step === step)}
                scenario={scenario}
                analysis={analysis.steps[step - 1]}
                isAt={step === scrub.at}
                isOwnTurn={false}
                isTurn={analysis.turningPoint === step - 1}
                onShow={scrub.show}
                onBranch={undefined}
              />
              <StepVotesNote votes={votesAt(step)} scenario={scenario} />
            </div>
          ))}
        </div>
      </section>
    </article>
  );
}
