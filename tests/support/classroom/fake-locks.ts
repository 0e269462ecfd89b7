// The lock manager of a browser with several windows, of which any can die; it has what desks and walls use of it.
import type { DeskLocks } from '../../../src/stores/desk-by-lock.ts';

type Held = { readonly name: string; readonly mode: LockMode; readonly clientId: string };

export type FakeLocks = {
  /** The locks as the window of that name has them. */
  readonly of: (window: string) => DeskLocks;
  /** The window dies without a word: the browser takes all it held. */
  readonly crash: (window: string) => void;
  readonly held: () => readonly Held[];
  /** From now on nothing can be asked, or it can again. */
  readonly setBroken: (isBroken: boolean) => void;
};

export function fakeLocks(): FakeLocks {
  let held: readonly Held[] = [];
  let isBroken = false;
  const refuse = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  return {
    of: (clientId) => ({
      request: async (name, { mode = 'exclusive', signal }, hold) => {
        if (isBroken) return refuse();
        if (mode !== 'shared') throw new Error('nobody may ask for the desk’s lock alone');
        // Granted in a later task, as by browsers.
        await Promise.resolve();
        signal?.throwIfAborted();
        const lock = { name, mode, clientId };
        held = [...held, lock];
        await hold();
        held = held.filter((one) => one !== lock);
      },
      query: async () => (isBroken ? refuse() : { held: [...held], pending: [] }),
    }),
    crash: (window) => {
      held = held.filter(({ clientId }) => clientId !== window);
    },
    held: () => held,
    setBroken: (value) => {
      isBroken = value;
    },
  };
}
