// The value of both games over their moves, one line full and one broken, each named at its end.
import { compare as words } from '../../../i18n/zh-CN/compare.ts';
import { percentX, percentY } from '../review/curve-geometry.ts';
import type { SideView } from './ComparedRows.tsx';

type Props = { readonly a: SideView; readonly b: SideView; readonly common: number };

export function TwoCurves({ a, b, common }: Props) {
  const [left, right] = [a.analysis?.curve, b.analysis?.curve];
  if (!left || !right) return null;
  const last = Math.max(left.length, right.length) - 1;
  return (
    <figure className="two-curves" aria-label={words.curves}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <line className="two-fork" x1={x(common, last)} x2={x(common, last)} y1="0" y2="100" />
        <polyline data-side="a" points={points(left, last)} />
        <polyline data-side="b" points={points(right, last)} />
      </svg>
      <svg className="two-names" aria-hidden="true">
        {[a, b].map(({ name, analysis }, index) => {
          const curve = analysis?.curve ?? [];
          const end = curve.length - 1;
          const other = index === 0 ? right : left;
          const isAbove = (curve[end] ?? 0) >= (other[Math.min(end, other.length - 1)] ?? 0);
          return (
            <g key={name} data-side={index === 0 ? 'a' : 'b'}>
              <circle cx={percentX(end, last)} cy={percentY(curve[end] ?? 0)} r="4" />
              <text x={percentX(end, last)} y={percentY(curve[end] ?? 0)} dx="-8" dy={isAbove ? -10 : 20}>
                {name} {Math.round(curve[end] ?? 0)}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>
        <span data-side="a">{a.name}</span>
        <span data-side="b">{b.name}</span>
      </figcaption>
    </figure>
  );
}

const number = (percent: string): number => Number(percent.slice(0, -1));
const x = (step: number, last: number): number => number(percentX(step, last));

function points(curve: readonly number[], last: number): string {
  return curve.map((value, step) => `${x(step, last)},${number(percentY(value))}`).join(' ');
}
