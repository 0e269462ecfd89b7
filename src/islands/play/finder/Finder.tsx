// The page that finds what to practise: one suggestion on top, then everything there is, narrowed by what is looked for.
import './finder.css';
import { useEffect } from 'react';
import type { Catalogue } from '../../../core/finder/catalogue.ts';
import { isWanted } from '../../../core/finder/filter.ts';
import { finder as words } from '../../../i18n/zh-CN/finder.ts';
import { play } from '../../../i18n/zh-CN/play.ts';
import { openRecord } from '../../../stores/record-store.ts';
import { useRecord } from '../../../stores/use-record.ts';
import { CaseRow } from './CaseRow.tsx';
import { FilterBar } from './FilterBar.tsx';
import { NextStep } from './NextStep.tsx';
import { useFailings } from './use-failings.ts';
import { useFilterInAddress } from './use-filter-in-address.ts';

type Props = {
  readonly catalogue: Catalogue;
  /** Address of the folder of compiled scenarios, and of the page of set positions. */
  readonly scenarioFolder: string;
  readonly puzzlesUrl: string;
};

export default function Finder({ catalogue, scenarioFolder, puzzlesUrl }: Props) {
  useEffect(() => void openRecord(), []);
  const runs = useRecord((state) => state.progress.runs);
  const isOpen = useRecord((state) => state.status === 'ready');
  const { filter, isAlive, change } = useFilterInAddress(catalogue);
  const { failings, unread, isWeighing } = useFailings(catalogue, scenarioFolder);
  if (catalogue.cases.length === 0) return <p>{play.list.empty}</p>;
  const slips = failings.filter(({ isSlip }) => isSlip);
  const found = catalogue.cases.filter((one) =>
    isWanted(one, filter, slips.filter(({ caseId }) => caseId === one.caseId).length),
  );
  return (
    <div className="finder" data-ready={(isAlive && isOpen && !isWeighing) || undefined}>
      <NextStep
        catalogue={catalogue}
        runs={isOpen ? runs : undefined}
        failings={failings}
        isWeighing={isWeighing}
        minutes={filter.minutes}
        puzzlesUrl={puzzlesUrl}
      />
      <FilterBar
        catalogue={catalogue}
        filter={filter}
        failings={failings}
        isAlive={isAlive}
        onChange={change}
      />
      {unread > 0 && <p className="play-note">{words.filter.unread(unread)}</p>}
      <p className="finder-found num" role="status">
        {words.filter.found(found.length)}
      </p>
      {found.length === 0 && (
        <p className="play-note">
          {filter.failed === 'marks' && slips.length === 0 ? words.filter.noneSlips : words.filter.none}
        </p>
      )}
      <ul className="cases">
        {found.map((one) => (
          <CaseRow
            key={one.caseId}
            of={one}
            catalogue={catalogue}
            filter={filter}
            runs={runs}
            isOpen={isOpen}
            failings={failings}
            puzzlesUrl={puzzlesUrl}
          />
        ))}
      </ul>
    </div>
  );
}
