// All games together: what they show of each skill, and where they went. Each figure leads to its games; nothing is summed up.
import './profile.css';
import { useMemo } from 'react';
import type { ShelfCase } from '../../../core/roleplay/shelf-case.ts';
import { skillProfile } from '../../../core/roleplay/skill-profile.ts';
import { profile as words } from '../../../i18n/zh-CN/profile.ts';
import { MapSection } from './MapSection.tsx';
import { SkillChart } from './SkillChart.tsx';
import { SkillTable } from './SkillTable.tsx';
import { useAllRuns } from './use-all-runs.ts';

type Props = {
  readonly shelf: readonly ShelfCase[];
  readonly listUrl: string;
  readonly puzzlesUrl: string;
  readonly compareUrl: string;
};

export default function ProfilePage({ shelf, listUrl, puzzlesUrl, compareUrl }: Props) {
  const { runs, left, missing } = useAllRuns(shelf);
  const tallies = useMemo(
    () =>
      skillProfile(
        runs.map(({ shared, replay }) => ({ id: shared.run.id, scenario: shared.scenario, replay })),
      ),
    [runs],
  );
  const places = useMemo(
    () =>
      new Map(
        runs.map(({ shared: { run, startedAt } }) => {
          const of = shelf.find(({ caseId }) => caseId === run.caseId);
          const url = `${of?.url ?? listUrl}?run=${encodeURIComponent(run.id)}&view=review`;
          return [run.id, { startedAt, url }];
        }),
      ),
    [runs, shelf, listUrl],
  );
  return (
    <div className="play-page profile" data-ready={left === 0 || undefined}>
      <p className="play-ways">
        <a href={listUrl}>{words.back}</a>
        <a href={puzzlesUrl}>{words.puzzles}</a>
        <a href={compareUrl}>{words.compare}</a>
      </p>
      <h1 className="play-title">{words.title}</h1>
      <p className="play-lead">{words.lead}</p>
      <p className="review-lead num" role="status">
        {statusWords(runs.length, left, missing)}
      </p>
      {runs.length > 0 && (
        <section className="ledger" aria-labelledby="skills-title">
          <h2 id="skills-title">{words.skills.title}</h2>
          <SkillChart tallies={tallies} />
          <SkillTable tallies={tallies} places={places} />
        </section>
      )}
      <MapSection runs={runs} shelf={shelf} />
    </div>
  );
}

function statusWords(count: number, left: number | undefined, missing: number): string {
  if (left === undefined) return '';
  if (left > 0) return words.counting(left);
  if (count + missing === 0) return words.empty;
  return `${words.counted(count)}${missing > 0 ? words.partial(missing) : ''}`;
}
