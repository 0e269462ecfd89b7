// Holds what one device left for another: in memory, for minutes, gone when it was picked up.
import type { RelayLimits } from './relay-limits.ts';

/** `coming`: still being sent; `leaving`: being picked up; `taken`: picked up, only the fact is remembered. */
type Phase = 'coming' | 'waiting' | 'leaving' | 'taken';

type Item = {
  readonly id: string;
  readonly address: string;
  readonly timer: NodeJS.Timeout;
  phase: Phase;
  isSealed: boolean;
  chunks: Uint8Array[];
  size: number;
};

/** Takes the bytes of one item; when `add` doesn't answer 'ok' the item is gone. */
export type Incoming = {
  readonly add: (chunk: Uint8Array) => 'ok' | 'too-big' | 'full' | 'expired';
  /** From now on it can be picked up; false when its time was up. */
  readonly finish: (isSealed: boolean) => boolean;
  readonly abandon: () => void;
};

/** `done`: it has arrived, forget it; `putBack`: the connection broke, it waits on. */
export type Outgoing = {
  readonly chunks: readonly Uint8Array[];
  readonly size: number;
  readonly isSealed: boolean;
  readonly done: () => void;
  readonly putBack: () => void;
};

export type Received =
  | { readonly ok: true; readonly incoming: Incoming }
  | { readonly ok: false; readonly reason: 'exists' | 'full' | 'too-many' };

export type Relay = {
  readonly receive: (id: string, address: string) => Received;
  /** `canUnseal` false: a sealed item stays, since it would be lost on a device that can't open it. */
  readonly take: (id: string, canUnseal: boolean) => Outgoing | 'none' | 'sealed';
  readonly state: (id: string) => 'waiting' | 'taken' | 'none';
  /** False when there is nothing to forget. */
  readonly drop: (id: string) => boolean;
};

/** What is held now. */
type Hold = {
  readonly limits: RelayLimits;
  readonly items: Map<string, Item>;
  bytes: number;
};

export function createRelay(limits: RelayLimits): Relay {
  const hold: Hold = { limits, items: new Map(), bytes: 0 };
  const { items } = hold;

  return {
    receive: (id, address) => {
      if (items.has(id)) return { ok: false, reason: 'exists' };
      const own = [...items.values()].filter((item) => item.address === address);
      if (own.length >= limits.itemsPerAddress) return { ok: false, reason: 'too-many' };
      if (items.size >= limits.items) return { ok: false, reason: 'full' };
      const timer = setTimeout(() => forget(hold, item), limits.keepMs).unref();
      const item: Item = { id, address, timer, phase: 'coming', isSealed: false, chunks: [], size: 0 };
      items.set(id, item);
      return { ok: true, incoming: incomingInto(hold, item) };
    },
    take: (id, canUnseal) => {
      const item = items.get(id);
      if (item?.phase !== 'waiting') return 'none';
      return item.isSealed && !canUnseal ? 'sealed' : outgoingFrom(hold, item);
    },
    state: (id) => {
      const phase = items.get(id)?.phase;
      if (phase === 'waiting' || phase === 'leaving') return 'waiting';
      return phase === 'taken' ? 'taken' : 'none';
    },
    drop: (id) => {
      const item = items.get(id);
      if (item?.phase !== 'waiting' && item?.phase !== 'taken') return false;
      forget(hold, item);
      return true;
    },
  };
}

function incomingInto(hold: Hold, item: Item): Incoming {
  const { itemBytes, totalBytes } = hold.limits;
  const isHere = () => hold.items.get(item.id) === item;
  return {
    add: (chunk) => {
      if (!isHere()) return 'expired';
      const isTooBig = item.size + chunk.byteLength > itemBytes;
      if (isTooBig || hold.bytes + chunk.byteLength > totalBytes) {
        forget(hold, item);
        return isTooBig ? 'too-big' : 'full';
      }
      item.chunks.push(chunk);
      item.size += chunk.byteLength;
      hold.bytes += chunk.byteLength;
      return 'ok';
    },
    finish: (isSealed) => {
      item.isSealed = isSealed;
      item.phase = 'waiting';
      return isHere();
    },
    abandon: () => forget(hold, item),
  };
}

function outgoingFrom(hold: Hold, item: Item): Outgoing {
  const { chunks, size, isSealed } = item;
  item.phase = 'leaving';
  return {
    chunks,
    size,
    isSealed,
    done: () => {
      item.phase = 'taken';
      empty(hold, item);
    },
    putBack: () => {
      if (item.phase === 'leaving') item.phase = 'waiting';
    },
  };
}

function forget(hold: Hold, item: Item): void {
  if (hold.items.get(item.id) === item) hold.items.delete(item.id);
  clearTimeout(item.timer);
  empty(hold, item);
}

function empty(hold: Hold, item: Item): void {
  hold.bytes -= item.size;
  item.size = 0;
  item.chunks = [];
}
