// Proves the steps of sending and receiving: what is noted, what is withdrawn, what a stop leaves, whose answer counts.
import { describe, expect, test, vi } from 'vitest';
import { frameSeries } from '../../../src/core/transfer/frame-series.ts';
import type { PageFacts } from '../../../src/core/transfer/open-ways.ts';
import type { ImportOptions, ImportResult } from '../../../src/stores/backup-import.ts';
import type { MadeBackup } from '../../../src/stores/backup-make.ts';
import type { BackupPreview, OpenedBackup } from '../../../src/stores/backup-preview.ts';
import { createReceiveSession } from '../../../src/stores/transfer-receive.ts';
import type { LeftItem, RelayClient } from '../../../src/stores/transfer-relay.ts';
import { createSendSession, type SendParts } from '../../../src/stores/transfer-send.ts';

const bytes = Uint8Array.from({ length: 5000 }, (_, at) => at & 0xff);
const packed: MadeBackup = {
  ok: true,
  blob: new Blob([bytes]),
  file: 'a.hkb',
  events: 12,
  covered: { d1: 12 },
};
const facts: PageFacts = {
  isHttps: true,
  isOwnMachine: false,
  isSecure: true,
  isTrainer: false,
  isInFrame: false,
  inApp: undefined,
  relay: { is: 'here', maxBytes: 20_000_000 },
  hasCameraApi: true,
  hasCamera: true,
};
const item: LeftItem = { ok: true, code: 'ABCD2345', id: 'f'.repeat(32), isSealed: true, keepMs: 600_000 };

/** A relay whose answers the test gives. */
function fakeRelay(given: Partial<RelayClient> = {}) {
  const relay = {
    probe: async () => facts.relay,
    leave: vi.fn<RelayClient['leave']>(async () => item),
    take: vi.fn<RelayClient['take']>(async () => ({ ok: true, file: new Blob(['file']) })),
    state: vi.fn<RelayClient['state']>(async () => 'waiting'),
    drop: vi.fn<RelayClient['drop']>(async () => undefined),
    ...given,
  };
  return relay;
}

function sender(given: Partial<SendParts> = {}) {
  const relay = fakeRelay();
  const notes: string[] = [];
  let now = 1000;
  const session = createSendSession({
    pack: async () => packed,
    facts: async () => facts,
    relay,
    note: (way, { file }) => notes.push(`${way} ${file}`),
    now: () => now,
    wait: async (delayMs) => {
      now += delayMs;
    },
    ...given,
  });
  return { ...session, relay, notes, step: () => session.store.getState().step };
}

describe('sending', () => {
  test('makes the file first, so that ways and time are told of its real size', async () => {
    const { start, store } = sender();
    const started = start();
    expect(store.getState()).toEqual({ step: 'making' });
    await started;
    expect(store.getState()).toMatchObject({ step: 'ways', packed: { events: 12 } });
  });

  test.each(['empty', 'locked', 'quota', 'too-big'] as const)(
    'without a file nothing goes: %s',
    async (reason) => {
      const { start, store } = sender({ pack: async () => ({ ok: false, reason }) });
      await start();
      expect(store.getState()).toEqual({ step: 'failed', problem: { reason } });
    },
  );

  test('by server: picked up is noted once, and nothing is withdrawn', async () => {
    const states: Awaited<ReturnType<RelayClient['state']>>[] = ['waiting', undefined, 'taken'];
    const relay = fakeRelay({ state: async () => states.shift() });
    const { start, byServer, store, notes, cancel } = sender({ relay });
    await start();
    await byServer();
    expect(store.getState()).toEqual({ step: 'done', way: 'server', events: 12 });
    expect(notes).toEqual(['server a.hkb']);
    cancel();
    expect(relay.drop).not.toHaveBeenCalled();
  });

  test('by server: not picked up in time is no backup', async () => {
    const { start, byServer, store, notes, relay } = sender();
    await start();
    await byServer();
    expect(store.getState()).toMatchObject({ step: 'ways', problem: { reason: 'not-taken' } });
    expect(relay.state).toHaveBeenCalledTimes(600_000 / 2500);
    expect(notes).toEqual([]);
  });

  test('by server: gone from there without having been picked up is no backup either', async () => {
    const relay = fakeRelay({ state: async () => 'none' });
    const { start, byServer, store, notes } = sender({ relay });
    await start();
    await byServer();
    expect(store.getState()).toMatchObject({ step: 'ways', problem: { reason: 'not-taken' } });
    expect(notes).toEqual([]);
  });

  test('by server: a refusal leads back to the ways, with the reason and how long to wait', async () => {
    const relay = fakeRelay({ leave: async () => ({ ok: false, reason: 'too-many', waitMs: 5000 }) });
    const { start, byServer, store } = sender({ relay });
    await start();
    await byServer();
    expect(store.getState()).toMatchObject({ step: 'ways', problem: { reason: 'too-many', waitMs: 5000 } });
  });

  test.each(['back', 'cancel'] as const)('%s withdraws what lies on the server', async (how) => {
    const session = sender({ wait: () => new Promise(() => undefined) });
    await session.start();
    void session.byServer();
    await vi.waitFor(() => expect(session.step()).toBe('left'));
    session[how]();
    expect(session.relay.drop).toHaveBeenCalledWith(item.id);
    expect(session.step()).toBe(how === 'back' ? 'ways' : 'idle');
  });

  test('cancelled while it is being left: it is withdrawn as soon as it lies there', async () => {
    let answer: (left: LeftItem) => void = () => undefined;
    const relay = fakeRelay({
      leave: () =>
        new Promise((done) => {
          answer = done;
        }),
    });
    const { start, byServer, cancel, step } = sender({ relay });
    await start();
    const leaving = byServer();
    cancel();
    answer(item);
    await leaving;
    expect(step()).toBe('idle');
    expect(relay.drop).toHaveBeenCalledWith(item.id);
  });

  test('by QR: it counts as a backup only when the learner saw that it arrived', async () => {
    const { start, byQr, arrived, store, notes } = sender();
    await start();
    await byQr('normal');
    expect(store.getState()).toMatchObject({ step: 'qr', grain: 'normal', series: { count: 11 } });
    await byQr('coarse');
    expect(store.getState()).toMatchObject({ step: 'qr', grain: 'coarse', series: { count: 25 } });
    expect(notes).toEqual([]);
    arrived();
    expect(store.getState()).toEqual({ step: 'done', way: 'qr', events: 12 });
    expect(notes).toEqual(['qr a.hkb']);
    arrived();
    expect(notes).toHaveLength(1);
  });

  test('a record that is too large for codes leads back to the ways', async () => {
    const blob = new Blob([new Uint8Array(3_000_000)]);
    const { start, byQr, store } = sender({ pack: async () => ({ ...packed, blob }) });
    await start();
    await byQr('normal');
    expect(store.getState()).toMatchObject({ step: 'ways', problem: { reason: 'too-big' } });
  });

  test('the answer of a start that was given up is not heard', async () => {
    let answer: (made: MadeBackup) => void = () => undefined;
    const { start, cancel, step } = sender({
      pack: () =>
        new Promise((done) => {
          answer = done;
        }),
    });
    const started = start();
    cancel();
    answer(packed);
    await started;
    expect(step()).toBe('idle');
  });
});

const preview: BackupPreview = {
  profileName: '',
  profile: 'p',
  madeAt: 5,
  events: 12,
  newEvents: 10,
  knownEvents: 2,
  devices: 1,
  lessons: 1,
  answers: 3,
  isMine: true,
  source: { file: new Blob(), firsts: [], covered: { d1: 12 } },
};

function receiver(given: { relay?: RelayClient; opened?: OpenedBackup; result?: ImportResult } = {}) {
  const files: Blob[] = [];
  const imports: ImportOptions[] = [];
  const relay = given.relay ?? fakeRelay();
  const session = createReceiveSession({
    facts: async () => facts,
    relay,
    open: async (file) => {
      files.push(file);
      return given.opened ?? { ok: true, preview };
    },
    take: async (_, options) => {
      imports.push(options);
      options.onProgress?.({ done: 6, total: 12 });
      return given.result ?? { ok: true, added: 10, known: 2, wasCancelled: false };
    },
  });
  return { ...session, relay, files, imports, step: () => session.store.getState().step };
}

describe('receiving', () => {
  test('by server: what was typed is read kindly, then the file is looked at, and taken in on a word', async () => {
    const { start, byServer, fetch, take, store, relay, files } = receiver();
    await start();
    byServer();
    await fetch(' abcd－2345 ');
    expect(relay.take).toHaveBeenCalledWith('ABCD2345', expect.anything());
    expect(await files[0]?.text()).toBe('file');
    expect(store.getState()).toMatchObject({ step: 'preview', preview });
    const seen: unknown[] = [];
    store.subscribe((state) => seen.push('done' in state ? [state.step, state.done] : state.step));
    await take('mine');
    expect(seen).toEqual([['importing', 0], ['importing', 6], 'done']);
    expect(store.getState()).toEqual({ step: 'done', into: 'mine', added: 10, wasCancelled: false });
  });

  test('what is no code is not sent', async () => {
    const { start, byServer, fetch, store, relay } = receiver();
    await start();
    byServer();
    await fetch('ABCD-234');
    expect(store.getState()).toMatchObject({ step: 'code', problem: { reason: 'bad-code' } });
    expect(relay.take).not.toHaveBeenCalled();
  });

  test('a refusal of the server stands beside the code, to be typed again', async () => {
    const relay = fakeRelay({ take: async () => ({ ok: false, reason: 'too-many-tries', waitMs: 9000 }) });
    const { start, byServer, fetch, store } = receiver({ relay });
    await start();
    byServer();
    await fetch('ABCD2345');
    expect(store.getState()).toMatchObject({
      step: 'code',
      problem: { reason: 'too-many-tries', waitMs: 9000 },
    });
  });

  test.each(['damaged', 'other-course', 'conflict', 'other-profile', 'quota', 'locked'] as const)(
    'a file that is refused is not taken in: %s',
    async (reason) => {
      const { start, byServer, fetch, store, imports } = receiver({ opened: { ok: false, reason } });
      await start();
      byServer();
      await fetch('ABCD2345');
      expect(store.getState()).toMatchObject({ step: 'ways', problem: { reason } });
      expect(imports).toEqual([]);
    },
  );

  test('by QR: frames until it is whole, byte for byte', async () => {
    const { start, byQr, saw, store, files, step } = receiver();
    await start();
    byQr();
    const series = frameSeries(bytes, 488);
    if (!series) throw new Error('no series');
    expect(saw('https://example.com')).toBe(false);
    expect(store.getState()).toMatchObject({ step: 'scan', have: 0, need: 0 });
    expect(saw(series.text(3))).toBe(false);
    expect(store.getState()).toMatchObject({ step: 'scan', have: 1, need: 11 });
    for (let index = 0; index < series.count; index += 1) saw(series.text(index));
    await vi.waitFor(() => expect(step()).toBe('preview'));
    expect(new Uint8Array((await files[0]?.arrayBuffer()) ?? [])).toEqual(bytes);
    expect(saw(series.text(0))).toBe(true);
    expect(files).toHaveLength(1);
  });

  test('a second scan begins from nothing', async () => {
    const { start, byQr, saw, back, store } = receiver();
    await start();
    byQr();
    const series = frameSeries(bytes, 488);
    saw(series?.text(0) ?? '');
    back();
    byQr();
    saw(series?.text(1) ?? '');
    expect(store.getState()).toMatchObject({ step: 'scan', have: 1 });
  });

  test('a camera that fails leads back to the ways with the reason, only while it is scanned', async () => {
    const { start, byQr, cameraFailed, store, back } = receiver();
    await start();
    byQr();
    cameraFailed('camera-denied');
    expect(store.getState()).toMatchObject({ step: 'ways', problem: { reason: 'camera-denied' } });
    back();
    cameraFailed('camera-lost');
    expect(store.getState()).not.toHaveProperty('problem');
  });

  test('a stop while taking in reaches the import and is answered with what is here', async () => {
    let stopped: ImportResult | undefined;
    const session = createReceiveSession({
      facts: async () => facts,
      relay: fakeRelay(),
      open: async () => ({ ok: true, preview }),
      take: (_, { signal }) =>
        new Promise((done) => {
          signal?.addEventListener('abort', () => {
            stopped = { ok: true, added: 4, known: 0, wasCancelled: true };
            done(stopped);
          });
        }),
    });
    await session.start();
    await session.fetch('ABCD2345');
    const taking = session.take('mine');
    session.stop();
    await taking;
    expect(session.store.getState()).toEqual({ step: 'done', into: 'mine', added: 4, wasCancelled: true });
  });

  test('an import that fails says why', async () => {
    const { start, fetch, take, store } = receiver({ result: { ok: false, reason: 'conflict' } });
    await start();
    await fetch('ABCD2345');
    await take('other');
    expect(store.getState()).toMatchObject({ step: 'ways', problem: { reason: 'conflict' } });
  });

  test('nothing is taken in without a preview', async () => {
    const { start, take, imports } = receiver();
    await start();
    await take('mine');
    expect(imports).toEqual([]);
  });
});
