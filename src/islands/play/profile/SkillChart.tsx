// The skills as bars around a middle line: what was shown to the right, what was missed to the left; every figure is in the table below.
import type { SkillTally } from '../../../core/roleplay/skill-profile.ts';
import { profile } from '../../../i18n/zh-CN/profile.ts';
import { review } from '../../../i18n/zh-CN/review.ts';

const words = profile.skills;

export function SkillChart({ tallies }: { readonly tallies: readonly SkillTally[] }) {
  const most = Math.max(1, ...tallies.flatMap(({ plus, minus }) => [plus.length, minus.length]));
  return (
    <div className="skill-chart" role="img" aria-label={words.chart}>
      <p className="skill-axis" aria-hidden="true">
        <span />
        <span>{words.minus}</span>
        <span>{words.plus}</span>
      </p>
      {tallies.map(({ skill, plus, minus }) => (
        <div key={skill} className="skill-bar num">
          <span>{review.skills[skill]}</span>
          <Bar count={minus.length} most={most} sign="minus" />
          <Bar count={plus.length} most={most} sign="plus" />
        </div>
      ))}
    </div>
  );
}

type BarProps = { readonly count: number; readonly most: number; readonly sign: 'plus' | 'minus' };

function Bar({ count, most, sign }: BarProps) {
  return (
    <svg data-sign={sign} aria-hidden="true">
      <rect
        x={sign === 'plus' ? '0' : `${100 - (count / most) * 80}%`}
        y="20%"
        width={`${(count / most) * 80}%`}
        height="60%"
      />
      <text
        x={sign === 'plus' ? `${(count / most) * 80}%` : `${100 - (count / most) * 80}%`}
        y="50%"
        dx={sign === 'plus' ? 6 : -6}
      >
        {count}
      </text>
    </svg>
  );
}
