// A case in the list: what is owed, whom it can be played against and how that went, and the shorter ways to practise it.
import type { Catalogue, FinderCase } from '../../../core/finder/catalogue.ts';
import type { Failing } from '../../../core/finder/failings.ts';
import type { Filter } from '../../../core/finder/filter.ts';
import { type CaseStanding, type Runs, standingOf } from '../../../core/finder/standing.ts';
import { formatYuan } from '../../../core/money/format.ts';
import { finder } from '../../../i18n/zh-CN/finder.ts';
import { play } from '../../../i18n/zh-CN/play.ts';
import { review } from '../../../i18n/zh-CN/review.ts';
import { CaseModels } from './CaseModels.tsx';
import { CaseTypes } from './CaseTypes.tsx';
import { FailedSteps } from './FailedSteps.tsx';

const words = finder.row;
const list = play.list;

type Props = {
  readonly of: FinderCase;
  readonly catalogue: Catalogue;
  readonly filter: Filter;
  readonly runs: Runs;
  readonly isOpen: boolean;
  readonly failings: readonly Failing[];
  readonly puzzlesUrl: string;
};

export function CaseRow({ of, catalogue, filter, runs, isOpen, failings, puzzlesUrl }: Props) {
  const { failed, minutes, typeId } = filter;
  const standing = standingOf(of, runs);
  const mine = failings.filter((one) => one.caseId === of.caseId && isFailed(one, failed));
  return (
    <li className="case-row">
      <p className="brief-unit">{of.unit}</p>
      <h2>
        <a href={of.url}>{of.title}</a>
      </h2>
      <p className="case-owed">
        {list.owed} <strong className="num">{formatYuan(of.owedFen)}</strong>
      </p>
      <p>{of.stuck}</p>
      {failed !== undefined && failed !== 'marks' && (
        <p className="case-skill">{words.skill(of.skills[failed] ?? 0, review.skills[failed])}</p>
      )}
      <CaseTypes of={of} catalogue={catalogue} filter={filter} standing={standing} failings={mine} />
      {failed !== undefined && <FailedSteps of={of} failings={mine} />}
      <p className="case-foot">
        <Ways
          of={of}
          minutes={minutes}
          hasSlips={failings.some(({ caseId, isSlip }) => isSlip && caseId === of.caseId)}
          puzzlesUrl={puzzlesUrl}
        />
        <span>{isOpen && gamesText(of, standing)}</span>
      </p>
      <CaseModels of={of} catalogue={catalogue} typeId={typeId} />
    </li>
  );
}

function isFailed({ skills, isSlip }: Failing, failed: Filter['failed']): boolean {
  if (failed === undefined) return true;
  return failed === 'marks' ? isSlip : skills.includes(failed);
}

function gamesText({ endings }: FinderCase, { games, last }: CaseStanding): string {
  if (!last) return list.none;
  const ending = last.ending === undefined ? undefined : (endings[last.ending]?.title ?? last.ending);
  return `${list.runs(games)}${ending === undefined ? list.going(last.steps) : list.last(ending)}`;
}

type WaysProps = Pick<Props, 'of' | 'puzzlesUrl'> & {
  readonly minutes: Filter['minutes'];
  readonly hasSlips: boolean;
};

/** A whole game first, unless the time at hand says otherwise. */
function Ways({ of, minutes, hasSlips, puzzlesUrl }: WaysProps) {
  const puzzles = of.puzzles > 0 ? words.puzzles(of.puzzles) : words.ownPuzzles;
  const ways = [
    { takes: 30, text: list.open, url: of.url, isThere: true },
    { takes: 15, text: words.cut, url: `${of.url}?mode=cut`, isThere: of.hasCut },
    {
      takes: 5,
      text: puzzles,
      url: `${puzzlesUrl}?case=${of.caseId}`,
      isThere: of.puzzles > 0 || hasSlips,
    },
    { takes: undefined, text: words.exam, url: `${of.url}?mode=exam`, isThere: true },
  ];
  return ways
    .filter(({ isThere }) => isThere)
    .map(({ takes, text, url }) => (
      <a key={url} className={takes === (minutes ?? 30) ? 'button' : 'button button-quiet'} href={url}>
        {text}
      </a>
    ));
}
