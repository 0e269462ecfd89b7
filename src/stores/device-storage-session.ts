// Asks the browser about the room for the record: how much there is, and for the promise to keep it.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { RecordState } from './record-state.ts';

/**
 * Bytes used by everything of this address, and bytes there may be at most; undefined where the browser doesn't tell.
 * `isPersisted`: the browser has promised not to clear it by itself; undefined where it can't be asked. `isKnown`: it was
 * looked at.
 */
export type DeviceStorage = {
  readonly isKnown: boolean;
  readonly usage?: number | undefined;
  readonly quota?: number | undefined;
  readonly isPersisted?: boolean | undefined;
};

/** `impossible`: this browser has no such promise, or not for this address. */
export type PersistAnswer = 'granted' | 'refused' | 'impossible';

export type DeviceStorageParts = {
  readonly manager: Partial<Pick<StorageManager, 'estimate' | 'persist' | 'persisted'>> | undefined;
  readonly userAgent: string;
  readonly now: () => number;
  readonly readNote: () => unknown;
  readonly writeNote: (note: { readonly askedAt: number }) => void;
  readonly record: Pick<StoreApi<RecordState>, 'getState' | 'subscribe'>;
};

export type DeviceStorageSession = {
  readonly store: StoreApi<DeviceStorage>;
  readonly refresh: () => Promise<void>;
  readonly ask: () => Promise<PersistAnswer>;
  readonly askAfterWork: () => void;
};

const ASK_AGAIN_MS = 7 * 24 * 60 * 60_000;

/** `parts` is asked for at the first use. */
export function createDeviceStorage(parts: () => DeviceStorageParts): DeviceStorageSession {
  const store = createStore<DeviceStorage>()(() => ({ isKnown: false }));
  let world: DeviceStorageParts | undefined;
  const around = () => {
    world ??= parts();
    return world;
  };
  const refresh = async () => {
    const { manager } = around();
    const estimate = await settled(() => manager?.estimate?.());
    const isPersisted = await settled(() => manager?.persisted?.());
    store.setState({ isKnown: true, usage: estimate?.usage, quota: estimate?.quota, isPersisted }, true);
  };
  const ask = async (): Promise<PersistAnswer> => {
    const { manager, now, writeNote } = around();
    writeNote({ askedAt: now() });
    const isGranted = await settled(() => manager?.persist?.());
    await refresh();
    if (isGranted === undefined) return 'impossible';
    return isGranted ? 'granted' : 'refused';
  };
  return { store, refresh, ask, askAfterWork: () => askAfterWork(around(), ask) };
}

/** What the browser won't answer, or answers with an error, is the same as not told. */
async function settled<T>(question: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await question();
  } catch {
    return undefined;
  }
}

function askAfterWork(parts: DeviceStorageParts, ask: () => Promise<PersistAnswer>): void {
  const { manager, record } = parts;
  if (!manager?.persist || !manager.persisted || !decidesQuietly(parts.userAgent)) return;
  const askIfDue = async () => {
    if (parts.now() - lastAsked(parts) < ASK_AGAIN_MS) return;
    if ((await settled(() => manager.persisted?.())) === false) await ask();
  };
  if (hasKeptWork(record.getState())) return void askIfDue();
  const stop = record.subscribe((state) => {
    if (!hasKeptWork(state)) return;
    stop();
    void askIfDue();
  });
}

/** Firefox asks the learner; a question out of the blue would only startle. The others decide for themselves. */
function decidesQuietly(userAgent: string): boolean {
  return !/\bFirefox\//.test(userAgent);
}

/** An answer or a field is safe on the device. */
function hasKeptWork({ status, waiting, progress }: RecordState): boolean {
  if (status !== 'ready' || waiting > 0) return false;
  return Object.keys(progress.answers).length > 0 || Object.keys(progress.fields).length > 0;
}

/** A time ahead of now comes from a clock that was set back: as good as never. */
function lastAsked({ readNote, now }: DeviceStorageParts): number {
  const note = readNote();
  const isNote = typeof note === 'object' && note !== null && 'askedAt' in note;
  const askedAt = isNote && typeof note.askedAt === 'number' ? note.askedAt : Number.NEGATIVE_INFINITY;
  return askedAt > now() ? Number.NEGATIVE_INFINITY : askedAt;
}
