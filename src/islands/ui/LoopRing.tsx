// The payment loop as a drawing: eight stations on a ring, what is done, where the money stands, what is still open.
import { loop } from '../../i18n/zh-CN/loop.ts';
import { type Payer, STATIONS, type Station } from '../../schema/words/payment-loop.ts';
import { onCircle, stationLines } from './loop-stations.ts';

type Props = { readonly payer: Payer; readonly at: Station };

const R = 112;

export function LoopRing({ payer, at }: Props) {
  const here = STATIONS.indexOf(at);
  const isClosed = at === 'received';
  const label = (station: Station) => stationLines(station, payer).join('');
  const words = loop.describe(loop.payers[payer], STATIONS.map(label).join('、'), label(at));
  return (
    <svg viewBox="-196 -160 392 320" role="img" aria-label={words}>
      <path className="loop-open" d={`${arc(0, 4)}${arc(4, 8)}`} />
      {here > 0 && <path className="loop-done" d={arc(0, here)} />}
      {isClosed && <path className="loop-done" d={arc(7, 8)} />}
      {STATIONS.map((station, index) => {
        const state = index < here || isClosed ? 'done' : index === here ? 'here' : 'open';
        return <Stop key={station} lines={stationLines(station, payer)} index={index} state={state} />;
      })}
      <g className="loop-centre">
        <text y="-8" textAnchor="middle" className="loop-payer">
          {loop.payers[payer]}
        </text>
        <text y="16" textAnchor="middle" className="loop-at">
          {isClosed ? loop.closed : loop.here}
        </text>
      </g>
    </svg>
  );
}

type StopProps = {
  readonly lines: readonly string[];
  readonly index: number;
  readonly state: 'done' | 'here' | 'open';
};

function Stop({ lines, index, state }: StopProps) {
  const dot = onCircle(index, R);
  const text = onCircle(index, R + (index % 4 === 0 ? 25 : 20) + (state === 'here' ? 6 : 0));
  return (
    <g className={`loop-${state}-at`}>
      {state === 'here' && <circle className="loop-halo" cx={dot.x} cy={dot.y} r="14" />}
      <circle cx={dot.x} cy={dot.y} r={state === 'here' ? 8 : 5.5} />
      <text x={text.x} y={text.y - (lines.length - 1) * 8.5} textAnchor={anchor(text.x)}>
        {lines.map((line, row) => (
          <tspan key={line} x={text.x} dy={row === 0 ? 0 : 17}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function arc(from: number, to: number): string {
  const a = onCircle(from, R);
  const b = onCircle(to, R);
  return `M${a.x} ${a.y}A${R} ${R} 0 ${to - from > STATIONS.length / 2 ? 1 : 0} 1 ${b.x} ${b.y}`;
}

function anchor(x: number): 'start' | 'end' | 'middle' {
  return x > 20 ? 'start' : x < -20 ? 'end' : 'middle';
}
