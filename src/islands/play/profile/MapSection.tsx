// The maps of all scenarios that were played, one at a time; none of a case that is just being examined.
import { useMemo, useState } from 'react';
import { isHidden } from '../../../core/progress/run-progress.ts';
import type { ShelfCase } from '../../../core/roleplay/shelf-case.ts';
import { profile } from '../../../i18n/zh-CN/profile.ts';
import type { OpenedRun } from '../../../stores/opened-run.ts';
import { useRecord } from '../../../stores/use-record.ts';
import { PathMap } from './PathMap.tsx';

const words = profile.map;

type Props = { readonly runs: readonly OpenedRun[]; readonly shelf: readonly ShelfCase[] };

export function MapSection({ runs, shelf }: Props) {
  const stored = useRecord((state) => state.progress.runs);
  const [picked, setPicked] = useState('');
  const maps = useMemo(() => byScenario(runs), [runs]);
  const examined = useMemo(
    () =>
      new Set(
        Object.values(stored)
          .filter(isHidden)
          .map(({ caseId }) => caseId),
      ),
    [stored],
  );
  const [first] = maps.keys();
  const shown = maps.get(maps.has(picked) ? picked : (first ?? '')) ?? [];
  const scenario = shown[0]?.shared.scenario;
  const lines = useMemo(
    () =>
      shown.map(({ shared: { run } }) => ({
        variant: run.variant,
        moves: run.moves.map(({ move }) => move),
      })),
    [shown],
  );
  if (!scenario) return null;
  return (
    <section className="ledger" aria-labelledby="map-title">
      <h2 id="map-title">{words.title}</h2>
      <p className="review-lead">{words.lead}</p>
      <label className="map-pick">
        {words.pick}
        <select autoComplete="off" value={scenario.hash} onChange={(event) => setPicked(event.target.value)}>
          {[...maps].map(([hash, mine]) => (
            <option key={hash} value={hash}>
              {nameOf(mine, shelf)}
            </option>
          ))}
        </select>
      </label>
      {examined.has(scenario.ir.caseId) ? (
        <p className="review-note">{words.exam}</p>
      ) : (
        <PathMap scenario={scenario} lines={lines} />
      )}
    </section>
  );
}

function byScenario(runs: readonly OpenedRun[]): ReadonlyMap<string, readonly OpenedRun[]> {
  const found = new Map<string, OpenedRun[]>();
  for (const one of runs) {
    const { hash } = one.shared.scenario;
    found.set(hash, [...(found.get(hash) ?? []), one]);
  }
  return found;
}

function nameOf(runs: readonly OpenedRun[], shelf: readonly ShelfCase[]): string {
  const scenario = runs[0]?.shared.scenario;
  const of = shelf.find(({ caseId }) => caseId === scenario?.ir.caseId);
  return words.option(
    of?.title ?? scenario?.words.title ?? '',
    scenario?.words.client.name ?? '',
    runs.length,
  );
}
