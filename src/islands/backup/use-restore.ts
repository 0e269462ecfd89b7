// One backup on its way in: chosen, checked, looked at, and taken in when the learner says so.
import { useEffect, useRef, useState } from 'react';
import { backupFromText, importBackup, openBackup } from '../../stores/backup.ts';
import type { ImportedBackup, ImportOptions } from '../../stores/backup-import.ts';
import type { BackupRefusal } from '../../stores/backup-parts.ts';
import type { BackupPreview } from '../../stores/backup-preview.ts';

/** The last word on the matter: what came in and where, or why nothing did. `no-text`: nothing in the pasted words. */
export type RestoreOutcome =
  | { readonly reason: BackupRefusal | 'no-text' }
  | { readonly into: ImportOptions['into']; readonly result: ImportedBackup };

type Chosen = { readonly blob: Blob; readonly name: string | undefined };

export type RestoreState =
  | { readonly step: 'choose'; readonly outcome?: RestoreOutcome }
  | { readonly step: 'checking'; readonly fraction: number }
  | { readonly step: 'secret'; readonly chosen: Chosen; readonly isWrong: boolean }
  | { readonly step: 'preview'; readonly chosen: Chosen; readonly preview: BackupPreview }
  | { readonly step: 'importing'; readonly preview: BackupPreview; readonly done: number };

export type Restore = ReturnType<typeof useRestore>;

export function useRestore() {
  const [state, setState] = useState<RestoreState>({ step: 'choose' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  /** A new beginning: what was under way is given up. */
  function begin(): AbortSignal {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }

  async function check(chosen: Chosen, passphrase?: string) {
    const signal = begin();
    setState({ step: 'checking', fraction: 0 });
    const tell = (fraction: number) => {
      if (!signal.aborted) setState({ step: 'checking', fraction });
    };
    const opened = await openBackup(chosen.blob, passphrase, tell, signal);
    if (signal.aborted) return;
    if (opened.ok) return setState({ step: 'preview', chosen, preview: opened.preview });
    const { reason } = opened;
    const isSecret = reason === 'needs-passphrase' || reason === 'wrong-passphrase';
    setState(
      isSecret
        ? { step: 'secret', chosen, isWrong: reason === 'wrong-passphrase' }
        : { step: 'choose', outcome: { reason } },
    );
  }

  async function take(into: ImportOptions['into']) {
    if (state.step !== 'preview') return;
    const { preview, chosen } = state;
    const signal = begin();
    setState({ step: 'importing', preview, done: 0 });
    const onProgress = ({ done }: { readonly done: number }) =>
      setState({ step: 'importing', preview, done });
    const result = await importBackup(preview, { into, signal, onProgress, file: chosen.name });
    setState({ step: 'choose', outcome: result.ok ? { into, result } : { reason: result.reason } });
  }

  return {
    state,
    choose: (file: File) => void check({ blob: file, name: file.name }),
    paste: (text: string) => {
      const blob = backupFromText(text);
      if (blob) void check({ blob, name: undefined });
      else setState({ step: 'choose', outcome: { reason: 'no-text' } });
    },
    unlock: (passphrase: string) => {
      if (state.step === 'secret') void check(state.chosen, passphrase);
    },
    take: (into: ImportOptions['into']) => void take(into),
    /** Gives up; what is being taken in stops after the batch in hand, and then says how far it came. */
    cancel: () => {
      running.current?.abort();
      if (state.step !== 'importing') setState({ step: 'choose' });
    },
  };
}
