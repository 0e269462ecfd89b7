// The cases that can be negotiated, and where one's own games of each stand.
import { useEffect } from 'react';
import './play.css';
import { formatYuan } from '../../core/money/format.ts';
import { endingOf, lineInHand } from '../../core/progress/run-progress.ts';
import type { PlayCaseData } from '../../core/roleplay/play-case.ts';
import { play } from '../../i18n/zh-CN/play.ts';
import { openRecord } from '../../stores/record-store.ts';
import { useRecord } from '../../stores/use-record.ts';

const words = play.list;

type ListedCase = Pick<PlayCaseData, 'caseId' | 'title' | 'unit' | 'url' | 'endings'> & {
  readonly owedFen: number;
  readonly stuck: string;
};

export default function CaseList({ cases }: { readonly cases: readonly ListedCase[] }) {
  useEffect(() => void openRecord(), []);
  if (cases.length === 0) return <p>{words.empty}</p>;
  return (
    <ul className="cases">
      {cases.map((one) => (
        <li key={one.caseId} className="case-row">
          <p className="brief-unit">{one.unit}</p>
          <h2>
            <a href={one.url}>{one.title}</a>
          </h2>
          <p className="case-owed">
            {words.owed} <strong className="num">{formatYuan(one.owedFen)}</strong>
          </p>
          <p>{one.stuck}</p>
          <p className="case-foot">
            <a className="button" href={one.url}>
              {words.open}
            </a>
            <span>
              <OwnRuns of={one} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function OwnRuns({ of: { caseId, endings } }: { readonly of: ListedCase }) {
  const runs = useRecord((state) => state.progress.runs);
  const isOpen = useRecord((state) => state.status === 'ready');
  const mine = Object.values(runs)
    .filter((run) => run.caseId === caseId)
    .sort((a, b) => b.lastAt - a.lastAt);
  const [last] = mine;
  if (!isOpen) return null;
  if (!last) return words.none;
  const ending = endingOf(last);
  return `${words.runs(mine.length)}${ending ? words.last(endings[ending.ending] ?? ending.ending) : words.going(lineInHand(last).length)}`;
}
