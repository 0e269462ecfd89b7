// Sending the record to another device: one backup file, by QR codes or left on the server, and what became of it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type FrameSeries, frameSeries } from '../core/transfer/frame-series.ts';
import { openWays, type PageFacts, type WayState } from '../core/transfer/open-ways.ts';
import { blockBytesOf, type QrGrain } from '../core/transfer/qr-plan.ts';
import type { MadeBackup } from './backup-make.ts';
import type { MakeRefusal, Refused } from './backup-parts.ts';
import type { LeftItem, RelayClient, RelayFailure } from './transfer-relay.ts';
import { transferRun } from './transfer-run.ts';

/** Why the last try came to nothing; `waitMs`: not before. `not-taken`: it lay on the server until its time was up. */
export type SendProblem = {
  readonly reason: MakeRefusal | RelayFailure | 'not-taken';
  readonly waitMs?: number | undefined;
};

/** What goes, and by which ways. */
export type SendOffer = { readonly packed: MadeBackup; readonly ways: readonly WayState[] };

/**
 * `making`: the file; `ways`: choose one; `qr`: the codes are there to be shown; `leaving`: on its way to the server;
 * `left`: waits there, the code is shown; `done`: it has arrived; `failed`: there is no file to send.
 */
export type SendState =
  | { readonly step: 'idle' | 'making' }
  | ({ readonly step: 'ways'; readonly problem?: SendProblem } & SendOffer)
  | ({ readonly step: 'qr'; readonly series: FrameSeries; readonly grain: QrGrain } & SendOffer)
  | ({ readonly step: 'leaving' } & SendOffer)
  | ({ readonly step: 'left'; readonly item: LeftItem; readonly untilAt: number } & SendOffer)
  | { readonly step: 'done'; readonly way: 'qr' | 'server'; readonly events: number }
  | { readonly step: 'failed'; readonly problem: SendProblem };

export type SendParts = {
  readonly pack: () => Promise<MadeBackup | Refused<MakeRefusal>>;
  readonly facts: () => Promise<PageFacts>;
  readonly relay: RelayClient;
  /** The record remembers that a copy of it lies elsewhere now. */
  readonly note: (way: 'qr' | 'server', packed: MadeBackup) => void;
  readonly now: () => number;
  readonly wait: (delayMs: number, signal: AbortSignal) => Promise<void>;
};

export type SendSession = {
  readonly store: StoreApi<SendState>;
  readonly start: () => Promise<void>;
  /** With another grain the codes begin anew. */
  readonly byQr: (grain: QrGrain) => Promise<void>;
  readonly byServer: () => Promise<void>;
  /** The learner saw on the other device that everything has come. */
  readonly arrived: () => void;
  /** To the choice of ways; what lies on the server is withdrawn. */
  readonly back: () => void;
  /** To the beginning. */
  readonly cancel: () => void;
};

/** How often the server is asked whether the file was picked up. */
const LOOK_MS = 2500;

export function createSendSession(parts: SendParts): SendSession {
  const store = createStore<SendState>()(() => ({ step: 'idle' }));
  let left: string | undefined;
  const { begin, show } = transferRun(store, () => {
    if (left !== undefined) void parts.relay.drop(left);
    left = undefined;
  });
  const offerNow = (): SendOffer | undefined => {
    const state = store.getState();
    return 'packed' in state ? { packed: state.packed, ways: state.ways } : undefined;
  };

  /** Until it was picked up or its time is up; a server that doesn't answer is asked again. */
  async function watch(signal: AbortSignal, offer: SendOffer, id: string, untilAt: number): Promise<void> {
    let state: Awaited<ReturnType<RelayClient['state']>>;
    do {
      await parts.wait(LOOK_MS, signal);
      if (!signal.aborted) state = await parts.relay.state(id, signal);
      if (signal.aborted) return;
    } while (state !== 'taken' && state !== 'none' && parts.now() < untilAt);
    left = undefined;
    if (state !== 'taken') return show(signal, { ...offer, step: 'ways', problem: { reason: 'not-taken' } });
    parts.note('server', offer.packed);
    show(signal, { step: 'done', way: 'server', events: offer.packed.events });
  }

  return {
    store,
    start: async () => {
      const signal = begin();
      show(signal, { step: 'making' });
      const [packed, facts] = await Promise.all([parts.pack(), parts.facts()]);
      if (!packed.ok) return show(signal, { step: 'failed', problem: { reason: packed.reason } });
      show(signal, { step: 'ways', packed, ways: openWays('send', facts, packed.blob.size) });
    },
    byQr: async (grain) => {
      const offer = offerNow();
      if (!offer) return;
      const signal = begin();
      const bytes = new Uint8Array(await offer.packed.blob.arrayBuffer());
      const series = frameSeries(bytes, blockBytesOf(grain));
      const tooBig: SendState = { ...offer, step: 'ways', problem: { reason: 'too-big' } };
      show(signal, series ? { ...offer, step: 'qr', series, grain } : tooBig);
    },
    byServer: async () => {
      const offer = offerNow();
      if (!offer) return;
      const signal = begin();
      show(signal, { ...offer, step: 'leaving' });
      const item = await parts.relay.leave(offer.packed.blob, signal);
      if (!item.ok) return show(signal, { ...offer, step: 'ways', problem: item });
      if (signal.aborted) return void parts.relay.drop(item.id);
      left = item.id;
      const untilAt = parts.now() + item.keepMs;
      show(signal, { ...offer, step: 'left', item, untilAt });
      await watch(signal, offer, item.id, untilAt);
    },
    arrived: () => {
      const state = store.getState();
      if (state.step !== 'qr') return;
      parts.note('qr', state.packed);
      show(begin(), { step: 'done', way: 'qr', events: state.packed.events });
    },
    back: () => {
      const offer = offerNow();
      show(begin(), offer ? { ...offer, step: 'ways' } : { step: 'idle' });
    },
    cancel: () => show(begin(), { step: 'idle' }),
  };
}
