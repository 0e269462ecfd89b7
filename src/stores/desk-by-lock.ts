// Desks hold a lock that the browser takes from a window that dies, however it dies; the wall looks who holds it.
import type { DeskPresence } from './desk-presence.ts';

/** What is needed of `navigator.locks`. */
export type DeskLocks = {
  readonly request: (name: string, options: LockOptions, hold: () => Promise<void>) => Promise<unknown>;
  readonly query: () => Promise<LockManagerSnapshot>;
};

const LOOK_EVERY_MS = 1000;
/** So many looks in a row must find nobody: a desk that is being reloaded is back by then. */
const EMPTY_LOOKS = 3;

/**
 * All desks hold the lock at once (shared), and nobody asks for it alone: a request that waits would keep a second desk
 * from getting it. So the wall takes no lock at all, and there is no line that could be called off too late.
 */
export function deskByLock(locks: DeskLocks, name: string): DeskPresence {
  return {
    stay: () => {
      const stop = new AbortController();
      const over = new Promise<void>((done) => stop.signal.addEventListener('abort', () => done()));
      // Refused where the page keeps nothing, or is left before it got the lock: then it is no desk.
      locks.request(name, { mode: 'shared', signal: stop.signal }, () => over).catch(() => {});
      return () => stop.abort();
    },
    watch: (tell) => {
      let isOver = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let empty = 0;
      const look = async () => {
        const { held } = await locks.query();
        empty = held?.some((lock) => lock.name === name) ? 0 : empty + 1;
        if (!isOver) tell(empty >= EMPTY_LOOKS);
      };
      const lookOn = async () => {
        // A look that fails has found nothing out: what was told stands.
        await look().catch(() => {});
        if (!isOver) timer = setTimeout(lookOn, LOOK_EVERY_MS);
      };
      void lookOn();
      return () => {
        isOver = true;
        clearTimeout(timer);
      };
    },
  };
}
