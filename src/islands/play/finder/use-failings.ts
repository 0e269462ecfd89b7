// What one's own finished games failed in, counted once the record is open; its scripts come only where there are games.
import { useEffect, useState } from 'react';
import type { Catalogue } from '../../../core/finder/catalogue.ts';
import { openedRefs } from '../../../core/roleplay/sealed-case.ts';
import type { OwnFailings } from '../../../stores/own-failings.ts';
import { useRecord } from '../../../stores/use-record.ts';

const NONE: OwnFailings = { failings: [], unread: 0 };

export function useFailings({ cases }: Catalogue, scenarioFolder: string) {
  const runs = useRecord((state) => state.progress.runs);
  const isOpen = useRecord((state) => state.status === 'ready');
  const [counted, setCounted] = useState<OwnFailings>();
  useEffect(() => {
    if (!isOpen) return;
    let isLeft = false;
    const refOf = (caseId: string, typeId: string) => {
      const of = cases.find((one) => one.caseId === caseId);
      const refs = of && openedRefs(of.sealed, (hash) => `${scenarioFolder}${hash}.json`);
      return refs?.find((one) => one.typeId === typeId);
    };
    const show = (found: OwnFailings) => {
      if (!isLeft) setCounted(found);
    };
    if (Object.keys(runs).length === 0) show(NONE);
    else
      import('../../../stores/own-failings.ts')
        .then(({ ownFailings }) => ownFailings(runs, refOf))
        .then(show, () => show(NONE));
    return () => {
      isLeft = true;
    };
  }, [isOpen, runs, cases, scenarioFolder]);
  return { ...(counted ?? NONE), isWeighing: isOpen && counted === undefined };
}
