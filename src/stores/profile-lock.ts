// Whether a profile with a PIN may be shown now: it is open from the right PIN on, while it is used, in this run of the
// browser. A screen against passing looks: nothing is encrypted, and whoever uses the computer can get around it.
import { databaseName, type ProfileRow } from '../storage/database.ts';
import { browserSession, ensureBrowserSession } from './browser-session.ts';
import { readLocal, removeLocal, writeLocal } from './local-json.ts';
import { delayAfter, NO_TRIES, oneMore, type Tries, waitLeft } from './profile-tries.ts';

/** Without use for so long a profile with a PIN is locked again. */
export const LOCK_AFTER_MS = 15 * 60_000;
/** Use renews the time at most this often. */
const RENEW_MS = 10_000;

type Lockable = Pick<ProfileRow, 'id' | 'lock'>;
type Unlocked = { readonly profile: string; readonly until: number; readonly session: string };

/** `waitMs`: how long the next try has to wait. `unavailable`: this window can't remember that it was unlocked. */
export type UnlockResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'wrong-pin' | 'too-soon'; readonly waitMs: number }
  | { readonly ok: false; readonly reason: 'unavailable' };

/** Where it stands until when who is unlocked; other tabs hear when it changes. */
export const unlockedKey = () => `${installation().name}:unlocked`;
const triesKey = () => `${installation().name}:pin-tries`;

/** Whether the profile has a PIN that was not given in this run of the browser, or not for too long. */
export function isLocked({ id, lock }: Lockable, now: number): boolean {
  return lock !== undefined && !isOpen(unlocked(), id, now);
}

/** Tries a PIN. The right one unlocks; a wrong one counts, and from the fifth on the next has to wait. */
export async function unlock({ id, lock }: Lockable, pin: string): Promise<UnlockResult> {
  if (!lock) return { ok: true };
  const all = tries();
  const before = all[id] ?? NO_TRIES;
  const waitMs = waitLeft(before, Date.now());
  if (waitMs > 0) return { ok: false, reason: 'too-soon', waitMs };
  // Counted before it is known to be wrong: a reload in between gives no free try.
  const counted = oneMore(before, Date.now());
  writeLocal(triesKey(), { ...all, [id]: counted });
  const { isPinOf } = await import('./profile-pin.ts');
  if (!(await isPinOf(lock, pin))) {
    return { ok: false, reason: 'wrong-pin', waitMs: delayAfter(counted.wrong) };
  }
  forgetTries(id);
  return markUnlocked(id) ? { ok: true } : { ok: false, reason: 'unavailable' };
}

/** Lets a profile in that has just shown its PIN, or has just set one. False when this window can't remember it. */
export function markUnlocked(profile: string): boolean {
  const session = ensureBrowserSession(installation().base);
  if (session === undefined) return false;
  writeLocal(unlockedKey(), { profile, until: Date.now() + LOCK_AFTER_MS, session } satisfies Unlocked);
  return isOpen(unlocked(), profile, Date.now());
}

/** Locks at once, in every tab. */
export function lockNow(): void {
  removeLocal(unlockedKey());
}

/** Somebody reads or writes: the time starts anew, unless it is over already. */
export function touch(): void {
  const open = unlocked();
  const now = Date.now();
  if (!open || !isOpen(open, open.profile, now) || open.until - now > LOCK_AFTER_MS - RENEW_MS) return;
  writeLocal(unlockedKey(), { ...open, until: now + LOCK_AFTER_MS } satisfies Unlocked);
}

/** Leaves nothing behind of a profile that is gone. */
export function forgetTries(profile: string): void {
  const { [profile]: _, ...rest } = tries();
  if (Object.keys(rest).length > 0) writeLocal(triesKey(), rest);
  else removeLocal(triesKey());
}

/** A time too far ahead comes from a clock that was set back since. */
function isOpen(open: Unlocked | undefined, profile: string, now: number): boolean {
  if (open?.profile !== profile || open.session !== browserSession()) return false;
  return now < open.until && open.until - now <= LOCK_AFTER_MS;
}

function unlocked(): Unlocked | undefined {
  const found = readLocal(unlockedKey());
  if (typeof found !== 'object' || found === null) return undefined;
  const { profile, until, session } = found as Readonly<Record<string, unknown>>;
  if (typeof profile !== 'string' || typeof until !== 'number' || typeof session !== 'string')
    return undefined;
  return { profile, until, session };
}

function tries(): Readonly<Record<string, Tries>> {
  const found = readLocal(triesKey());
  if (typeof found !== 'object' || found === null) return {};
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, Tries] => isTries(entry[1])),
  );
}

function isTries(value: unknown): value is Tries {
  if (typeof value !== 'object' || value === null) return false;
  const { wrong, last } = value as Readonly<Record<string, unknown>>;
  return Number.isSafeInteger(wrong) && Number.isFinite(last);
}

function installation(): { readonly name: string; readonly base: string } {
  const { course = 'huikuan', base = '/' } = document.documentElement.dataset;
  return { name: databaseName(course, base), base };
}
