// One backup on its way out: made, handed over, and noted once the learner has it.
import { useEffect, useRef, useState } from 'react';
import { makeBackup, noteBackup } from '../../stores/backup.ts';
import type { MadeBackup } from '../../stores/backup-make.ts';
import type { MakeRefusal } from '../../stores/backup-parts.ts';
import { giveFile } from '../ui/give-file.ts';

type State =
  | { readonly step: 'idle' }
  | { readonly step: 'making'; readonly done: number; readonly total: number }
  | { readonly step: 'failed'; readonly reason: MakeRefusal }
  | { readonly step: 'made'; readonly made: MadeBackup };

/** `canSave`: a file can be handed over; else the learner takes it as text, and calls `noted` when he has it. */
export function useExport(canSave: boolean) {
  const [state, setState] = useState<State>({ step: 'idle' });
  const stopping = useRef<AbortController>(undefined);
  const notedFile = useRef('');
  useEffect(() => () => stopping.current?.abort(), []);

  async function make(passphrase: string) {
    if (state.step === 'making') return;
    const stop = new AbortController();
    stopping.current = stop;
    setState({ step: 'making', done: 0, total: 1 });
    const result = await makeBackup({ passphrase, signal: stop.signal }, (progress) => {
      setState({ step: 'making', ...progress });
    });
    if (!result.ok) return setState({ step: 'failed', reason: result.reason });
    setState({ step: 'made', made: result });
    if (canSave) {
      giveFile(result.blob, result.file);
      await note(result);
    }
  }

  async function note({ file, events, covered }: MadeBackup) {
    if (notedFile.current === file) return;
    notedFile.current = file;
    await noteBackup('file', file, events, covered);
  }

  const made = state.step === 'made' ? state.made : undefined;
  return {
    state,
    make,
    stop: () => stopping.current?.abort(),
    give: () => made && giveFile(made.blob, made.file),
    noted: () => made && note(made),
  };
}
