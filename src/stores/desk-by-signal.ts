// Where the browser has no locks (plain http from another machine): the desk says every two seconds that it is there.
import type { DeskPresence } from './desk-presence.ts';

const SAY_EVERY_MS = 2000;
const LOOK_EVERY_MS = 1000;
/** Browsers let a window that nobody sees speak once a minute; one that says goodbye is believed at once. */
const SILENT_MS = 75_000;
/** A wall that was just opened waits for the desk's next word. */
const PATIENCE_MS = 5000;

/** `say` tells the other windows that this desk is open, or is being closed; what they say comes in by `hear`. */
export function deskBySignal(
  say: (isOpen: boolean) => void,
  now: () => number,
): DeskPresence & { readonly hear: (isOpen: boolean) => void } {
  /** UTC ms; undefined before the first word, longer ago than anything after a goodbye. */
  let heardAt: number | undefined;
  return {
    hear: (isOpen) => {
      heardAt = isOpen ? now() : Number.NEGATIVE_INFINITY;
    },
    stay: () => {
      say(true);
      const timer = setInterval(() => say(true), SAY_EVERY_MS);
      return () => {
        clearInterval(timer);
        say(false);
      };
    },
    watch: (tell) => {
      const openedAt = now();
      const look = () =>
        tell(heardAt === undefined ? now() - openedAt > PATIENCE_MS : now() - heardAt > SILENT_MS);
      const timer = setInterval(look, LOOK_EVERY_MS);
      return () => clearInterval(timer);
    },
  };
}
