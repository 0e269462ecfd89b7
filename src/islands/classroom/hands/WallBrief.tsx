// The case before the room begins: whose debt, how much, where it is stuck, what is wanted of this visit.

import { formatYuan } from '../../../core/money/format.ts';
import type { Scenario } from '../../../core/roleplay/scenario.ts';
import { hands } from '../../../i18n/zh-CN/classroom-hands.ts';
import { useFit } from './use-fit.ts';

const words = hands.wall;

export function WallBrief({ scenario: { words: all } }: { readonly scenario: Scenario }) {
  const fit = useFit<HTMLDivElement>();
  const { brief, title, unit } = all;
  const facts = [
    [words.owed, formatYuan(brief.owedFen)],
    [words.stuck, brief.stuck],
    [words.goal, brief.goal],
    [words.authority, brief.authority],
  ];
  return (
    <div ref={fit} className="hands-wall hands-wall-brief">
      <h1>
        {title} {!title.startsWith(unit) && <small>{unit}</small>}
      </h1>
      <p>{brief.deal}</p>
      <dl>
        {facts.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
