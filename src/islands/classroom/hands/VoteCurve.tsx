// The curve of a game of the room, and under each of its moves what share of the hands the best one and the played one had.

import type { StepVotes } from '../../../core/classroom/hands/votes-on-curve.ts';
import type { RunAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';
import type { ScenarioWords } from '../../../core/roleplay/scenario.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { percentX } from '../../play/review/curve-geometry.ts';
import type { Scrub } from '../../play/review/use-scrub.ts';
import { ValueCurve } from '../../play/review/ValueCurve.tsx';

const words = hands.wall;

type Props = {
  readonly analysis: RunAnalysis;
  readonly votes: readonly StepVotes[];
  readonly words: ScenarioWords;
  readonly scrub: Scrub;
};

export function VoteCurve({ analysis, votes, words: all, scrub }: Props) {
  const last = analysis.steps.length;
  return (
    <figure className="vote-curve">
      <ValueCurve analysis={analysis} words={all} ownStep={undefined} scrub={scrub} />
      <VoteRow kind="best" last={last} votes={votes} shareOf={({ bestPercent }) => bestPercent} />
      <VoteRow kind="played" last={last} votes={votes} shareOf={({ playedPercent }) => playedPercent} />
      <figcaption>
        <span data-kind="best">{words.best}</span>
        <span data-kind="played">{words.played}</span>
      </figcaption>
    </figure>
  );
}

type RowProps = {
  readonly kind: 'best' | 'played';
  readonly last: number;
  readonly votes: readonly StepVotes[];
  readonly shareOf: (votes: StepVotes) => number;
};

/** Percentages instead of a view box, as in the curve: the figures keep their size. */
function VoteRow({ kind, last, votes, shareOf }: RowProps) {
  return (
    <svg className="vote-row num" data-kind={kind} aria-hidden="true">
      <line x1="0" x2="100%" y1="100%" y2="100%" />
      {votes.map((one) => (
        <svg key={one.step} x={percentX(one.step, last)} overflow="visible" aria-hidden="true">
          <rect
            className="vote-bar"
            y={`${100 - shareOf(one) * BAR_SHARE}%`}
            height={`${shareOf(one) * BAR_SHARE}%`}
          />
          <text y={`${100 - shareOf(one) * BAR_SHARE}%`} dy="-0.3em">
            {one.hands === 0 ? '—' : hands.page.share(shareOf(one))}
          </text>
        </svg>
      ))}
    </svg>
  );
}

/** All hands fill this much of the row's height; the rest is for the figure over the bar. */
const BAR_SHARE = 0.6;
