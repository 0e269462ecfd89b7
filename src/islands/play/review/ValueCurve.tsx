// The value of the game over its moves, each a stone with its mark; by keyboard and pointer it is the scrubber.
import { memo, type PointerEvent } from 'react';
import type { RunAnalysis } from '../../../core/roleplay/analysis/analyse-run.ts';
import type { ScenarioWords } from '../../../core/roleplay/scenario.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import { percentX, percentY, stanceSpans, stepAtX } from './curve-geometry.ts';
import type { Scrub } from './use-scrub.ts';

const words = review.board;

type Props = {
  readonly analysis: RunAnalysis | undefined;
  readonly words: ScenarioWords;
  readonly ownStep: number | undefined;
  readonly scrub: Scrub;
};

export function ValueCurve({ analysis, words: all, ownStep, scrub }: Props) {
  const { at, last, show, key } = scrub;
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    show(stepAtX((event.clientX - left) / width, last));
  };
  return (
    <div
      className="curve"
      role="slider"
      tabIndex={0}
      aria-label={words.curve}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={at}
      aria-valuetext={valueText(analysis, at)}
      title={words.curveHint}
      data-empty={analysis ? undefined : true}
      onKeyDown={(event) => {
        if (!event.ctrlKey && !event.metaKey && !event.altKey && key(event.key)) event.preventDefault();
      }}
      onPointerDown={follow}
      onPointerMove={(event) => event.buttons === 1 && follow(event)}
    >
      <svg className="curve-here" aria-hidden="true">
        <line x1={percentX(at, last)} x2={percentX(at, last)} y1="0" y2="100%" />
      </svg>
      {analysis ? (
        <Drawing analysis={analysis} words={all} ownStep={ownStep} />
      ) : (
        <EmptyTrack last={last} ownStep={ownStep} />
      )}
    </div>
  );
}

function valueText(analysis: RunAnalysis | undefined, at: number): string {
  const value = analysis?.curve[at];
  if (value === undefined) return review.step(at);
  const step = analysis?.steps[at - 1];
  if (!step) return words.at(review.step(at), value);
  const { sign, means } = review.marks[step.mark];
  return words.atMark(review.step(at), value, sign, means);
}

type DrawingProps = {
  readonly analysis: RunAnalysis;
  readonly words: ScenarioWords;
  readonly ownStep: number | undefined;
};

/** Drawn once a game. Percentages instead of a view box: stones and words keep their size on every screen. */
const Drawing = memo(function Drawing({ analysis, words: all, ownStep }: DrawingProps) {
  const { curve, steps, turningPoint } = analysis;
  const last = steps.length;
  const area = curve.map((value, step) => `${number(percentX(step, last))},${number(percentY(value))}`);
  return (
    <>
      <svg className="curve-area" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <polygon
          points={`${number(percentX(0, last))},${number(percentY(0))} ${area.join(' ')} ${number(percentX(last, last))},${number(percentY(0))}`}
        />
        <polyline points={area.join(' ')} />
      </svg>
      <svg className="curve-marks" aria-hidden="true">
        {GRID.map((value) => (
          <g key={value}>
            <line x1="0" x2="100%" y1={percentY(value)} y2={percentY(value)} />
            <text x="0" y={percentY(value)} dy="-3">
              {value}
            </text>
          </g>
        ))}
        {turningPoint !== undefined && (
          <Turn step={turningPoint + 1} last={last} text={words.turn} className="curve-turn" />
        )}
        {ownStep !== undefined && ownStep !== (turningPoint ?? -1) + 1 && (
          <Turn step={ownStep} last={last} text={words.own} className="curve-own" />
        )}
        <circle
          className="stone"
          data-mark="start"
          cx={percentX(0, last)}
          cy={percentY(curve[0] ?? 0)}
          r="4"
        />
        {steps.map(({ mark, after }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
          <g key={index} data-mark={mark} className="stone">
            <circle cx={percentX(index + 1, last)} cy={percentY(after)} r="9.5" />
            <text x={percentX(index + 1, last)} y={percentY(after)}>
              {review.marks[mark].sign}
            </text>
          </g>
        ))}
      </svg>
      <svg className="curve-stances" aria-hidden="true">
        {stanceSpans(steps).map(({ stance, from, to }) => {
          const width = number(percentX(to, last)) - number(percentX(from, last));
          return (
            <g key={from} data-narrow={width < NARROW || undefined}>
              <line x1={percentX(from, last)} x2={percentX(from, last)} y1="0" y2="100%" />
              <svg aria-hidden="true" x={percentX(from, last)} width={`${width}%`}>
                <text x="5" y="50%">
                  {all.stances[stance]?.name}
                </text>
              </svg>
            </g>
          );
        })}
      </svg>
    </>
  );
});

const GRID = [0, 50, 100];

/** A span that has no room for its name on a phone, percent. */
const NARROW = 10;

const number = (percent: string): number => Number(percent.slice(0, -1));

type TurnProps = {
  readonly step: number;
  readonly last: number;
  readonly text: string;
  readonly className: string;
};

function Turn({ step, last, text, className }: TurnProps) {
  const x = percentX(step, last);
  return (
    <g className={className}>
      <line x1={x} x2={x} y1="0" y2="100%" />
      <text x={x} y="11" dx={step > last / 2 ? -5 : 5} textAnchor={step > last / 2 ? 'end' : 'start'}>
        {text}
      </text>
    </g>
  );
}

/** Before the values may be seen: the moves as a row of plain stones. */
function EmptyTrack({ last, ownStep }: { readonly last: number; readonly ownStep: number | undefined }) {
  return (
    <svg className="curve-marks" aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%" />
      {Array.from({ length: last }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
        <g key={index} className="stone" data-mark={index + 1 === ownStep ? 'good' : 'even'}>
          <circle cx={percentX(index + 1, last)} cy="50%" r="9.5" />
          <text x={percentX(index + 1, last)} y="50%">
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}
