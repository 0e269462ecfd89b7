// Watches an open page of a profile with a PIN: use renews the time; when it is over, or another tab locks, the page hears.
import type { ProfileRow } from '../storage/database.ts';
import { isLocked, touch, unlockedKey } from './profile-lock.ts';

const CHECK_MS = 5000;
const USES = ['pointerdown', 'keydown', 'scroll', 'input'] as const;

/**
 * Calls `onChange` once, when the profile's state is no longer what it was when this was called: an open one got locked, or
 * a locked one was unlocked in another tab. Returns what stops the watch.
 */
export function followLock(row: Pick<ProfileRow, 'id' | 'lock'>, onChange: () => void): () => void {
  const was = isLocked(row, Date.now());
  const stop = new AbortController();
  const check = () => {
    if (stop.signal.aborted || isLocked(row, Date.now()) === was) return;
    end();
    onChange();
  };
  // The check comes first: the first touch after a long pause finds the profile locked and does not reopen it.
  const use = () => {
    check();
    if (!was) touch();
  };
  const options = { signal: stop.signal, passive: true, capture: true };
  for (const name of USES) addEventListener(name, use, options);
  document.addEventListener('visibilitychange', check, options);
  addEventListener('pageshow', check, options);
  addEventListener(
    'storage',
    ({ key }) => {
      if (key === null || key === unlockedKey()) check();
    },
    options,
  );
  if (!was) touch();
  const timer = setInterval(check, CHECK_MS);
  const end = () => {
    clearInterval(timer);
    stop.abort();
  };
  return end;
}
