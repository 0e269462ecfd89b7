// Taking a record over from another device: by QR codes or from the server, then the same look and import as a backup.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { frameCollector } from '../core/transfer/frame-collector.ts';
import { openWays, type PageFacts, type WayState } from '../core/transfer/open-ways.ts';
import { readTransferCode } from '../core/transfer/transfer-code.ts';
import type { ImportOptions, ImportResult } from './backup-import.ts';
import type { BackupRefusal } from './backup-parts.ts';
import type { BackupPreview, OpenedBackup } from './backup-preview.ts';
import type { RelayClient, RelayFailure } from './transfer-relay.ts';
import { transferRun } from './transfer-run.ts';

/**
 * `denied`: the learner or the device said no; `taken`: another program has it; `lost`: it went away;
 * `scan-not-loaded`: the reader of codes couldn't be fetched.
 */
export type CameraFailure =
  | 'camera-denied'
  | 'camera-taken'
  | 'camera-missing'
  | 'camera-lost'
  | 'scan-not-loaded';

export type ReceiveProblem = {
  readonly reason: 'bad-code' | RelayFailure | BackupRefusal | CameraFailure;
  readonly waitMs?: number | undefined;
};

type Ways = { readonly ways: readonly WayState[] };

/**
 * `looking`: which ways are open; `code`: type it; `fetching`: asks the server; `scan`: the camera gathers frames, `need`
 * 0 before the first; `checking`: the file is whole and read through; `preview`: take it in? ; `importing`; `done`.
 */
export type ReceiveState =
  | { readonly step: 'idle' | 'looking' }
  | ({ readonly step: 'ways'; readonly problem?: ReceiveProblem } & Ways)
  | ({ readonly step: 'code'; readonly problem?: ReceiveProblem } & Ways)
  | ({ readonly step: 'fetching' } & Ways)
  | ({ readonly step: 'scan'; readonly have: number; readonly need: number } & Ways)
  | ({ readonly step: 'checking' } & Ways)
  | ({ readonly step: 'preview'; readonly preview: BackupPreview } & Ways)
  | ({ readonly step: 'importing'; readonly preview: BackupPreview; readonly done: number } & Ways)
  | {
      readonly step: 'done';
      readonly into: ImportOptions['into'];
      readonly added: number;
      readonly wasCancelled: boolean;
    };

export type ReceiveParts = {
  readonly facts: () => Promise<PageFacts>;
  readonly relay: RelayClient;
  readonly open: (file: Blob, signal: AbortSignal) => Promise<OpenedBackup>;
  readonly take: (preview: BackupPreview, options: ImportOptions) => Promise<ImportResult>;
};

export type ReceiveSession = {
  readonly store: StoreApi<ReceiveState>;
  readonly start: () => Promise<void>;
  readonly byServer: () => void;
  /** Asks the server with what was typed. */
  readonly fetch: (typed: string) => Promise<void>;
  readonly byQr: () => void;
  /** The text of a code that the camera saw. True when the file is whole: the camera can be closed. */
  readonly saw: (text: string) => boolean;
  readonly cameraFailed: (reason: CameraFailure) => void;
  readonly take: (into: ImportOptions['into']) => Promise<void>;
  /** While taking in: stop there. */
  readonly stop: () => void;
  readonly back: () => void;
  readonly cancel: () => void;
};

export function createReceiveSession(parts: ReceiveParts): ReceiveSession {
  const store = createStore<ReceiveState>()(() => ({ step: 'idle' }));
  const { begin, show, stop } = transferRun(store);
  let collector = frameCollector();
  const waysNow = (): Ways => {
    const state = store.getState();
    return { ways: 'ways' in state ? state.ways : [] };
  };

  /** The file is here: what is in it? */
  async function look(file: Blob, signal: AbortSignal): Promise<void> {
    const ways = waysNow();
    show(signal, { ...ways, step: 'checking' });
    const opened = await parts.open(file, signal);
    if (opened.ok) show(signal, { ...ways, step: 'preview', preview: opened.preview });
    else show(signal, { ...ways, step: 'ways', problem: opened });
  }

  return {
    store,
    start: async () => {
      const signal = begin();
      show(signal, { step: 'looking' });
      show(signal, { step: 'ways', ways: openWays('receive', await parts.facts()) });
    },
    byServer: () => show(begin(), { ...waysNow(), step: 'code' }),
    fetch: async (typed) => {
      const ways = waysNow();
      const signal = begin();
      const code = readTransferCode(typed);
      if (!code) return show(signal, { ...ways, step: 'code', problem: { reason: 'bad-code' } });
      show(signal, { ...ways, step: 'fetching' });
      const got = await parts.relay.take(code, signal);
      if (!got.ok) return show(signal, { ...ways, step: 'code', problem: got });
      if (!signal.aborted) await look(got.file, signal);
    },
    byQr: () => {
      collector = frameCollector();
      show(begin(), { ...waysNow(), step: 'scan', have: 0, need: 0 });
    },
    saw: (text) => {
      const state = store.getState();
      if (state.step !== 'scan') return true;
      const taken = collector.take(text);
      if (taken.kind === 'new') store.setState({ ...state, have: taken.have, need: taken.need }, true);
      if (taken.kind !== 'whole') return false;
      void look(new Blob([Uint8Array.from(taken.bytes)]), begin());
      return true;
    },
    cameraFailed: (reason) => {
      if (store.getState().step === 'scan')
        show(begin(), { ...waysNow(), step: 'ways', problem: { reason } });
    },
    take: async (into) => {
      const state = store.getState();
      if (state.step !== 'preview') return;
      const signal = begin();
      const { preview, ways } = state;
      const importing = (done: number) => show(signal, { step: 'importing', ways, preview, done });
      importing(0);
      const onProgress = ({ done }: { readonly done: number }) => importing(done);
      const result = await parts.take(preview, { into, signal, onProgress });
      // A stop is answered as well: how much of it is here.
      const last = begin();
      if (!result.ok) return show(last, { step: 'ways', ways, problem: result });
      show(last, { step: 'done', into, added: result.added, wasCancelled: result.wasCancelled });
    },
    stop,
    back: () => show(begin(), { ...waysNow(), step: 'ways' }),
    cancel: () => show(begin(), { step: 'idle' }),
  };
}
