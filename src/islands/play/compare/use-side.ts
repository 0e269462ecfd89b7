// One side of a comparison: which game was picked, and the game once it is open.
import { useCallback, useState } from 'react';
import type { Model } from '../../../core/roleplay/drills/drill.ts';
import type { ModelLink } from '../../../core/roleplay/drills/model-page.ts';
import type { ShelfCase } from '../../../core/roleplay/shelf-case.ts';
import { loadDrill } from '../../../stores/drill-files.ts';
import type { OpenedRun, RunOpening, RunTrouble } from '../../../stores/opened-run.ts';
import { openRecord } from '../../../stores/record-store.ts';
import { runOpener } from '../../../stores/run-opener.ts';

export type Side = {
  /** Id of a run or a model game; '' for none, `file` for one from a file. */
  readonly picked: string;
  readonly opened: OpenedRun | undefined;
  readonly trouble: RunTrouble | undefined;
  readonly isOpening: boolean;
};

const EMPTY: Side = { picked: '', opened: undefined, trouble: undefined, isOpening: false };

export const FILE = 'file';

export function useSide(shelf: readonly ShelfCase[], models: readonly ModelLink[]) {
  const [side, setSide] = useState(EMPTY);
  const show = useCallback(async (picked: string, asked: Promise<RunOpening>) => {
    setSide({ ...EMPTY, picked, isOpening: true });
    const opening = await asked;
    // Something else may have been picked meanwhile.
    setSide((now) => {
      if (now.picked !== picked || !now.isOpening) return now;
      const done = { ...now, isOpening: false };
      return opening.ok ? { ...done, opened: opening.opened } : { ...done, trouble: opening.reason };
    });
  }, []);
  const pick = useCallback(
    (id: string) => {
      const model = models.find((one) => one.id === id);
      if (id === '') setSide(EMPTY);
      else if (model) void show(id, openModel(model, shelf));
      else
        void show(
          id,
          openRecord().then(() => runOpener.byRecord(id, shelf)),
        );
    },
    [models, shelf, show],
  );
  const take = useCallback((file: File) => void show(FILE, runOpener.byFile(file)), [show]);
  return { side, pick, take };
}

async function openModel(link: ModelLink, shelf: readonly ShelfCase[]): Promise<RunOpening> {
  const of = shelf.find(({ caseId }) => caseId === link.caseId);
  const hash = of?.types.find(({ id }) => id === link.typeId)?.hash;
  const loaded = await loadDrill<Model>(link.fileUrl, link.id);
  if (!loaded.ok) return { ok: false, reason: `load-${loaded.reason}` };
  return hash === undefined ? { ok: false, reason: 'load-missing' } : runOpener.byModel(loaded.value, hash);
}
