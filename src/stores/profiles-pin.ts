// What the dealings with profiles need of PINs: shown before something is opened or changed, made of four to eight digits.
import type { ProfileLock, ProfileRow } from '../storage/database.ts';
import { isLocked, lockNow, markUnlocked, unlock } from './profile-lock.ts';
import type { ProfileOutcome } from './profiles-state.ts';

type Lockable = Pick<ProfileRow, 'id' | 'lock'>;
type Refused = Extract<ProfileOutcome, { readonly ok: false }>;

export type PinKeeper = {
  readonly isLocked: (row: Lockable) => boolean;
  readonly lockNow: () => void;
  /** A profile with a PIN wants to see it. */
  readonly show: (row: Lockable, pin: string | undefined) => Promise<ProfileOutcome>;
  /** The lock for a new PIN; the current one, if there is one, has to be shown first. The profile stays open. */
  readonly make: (
    row: Lockable,
    pin: string,
    current: string | undefined,
  ) => Promise<{ readonly ok: true; readonly lock: ProfileLock } | Refused>;
};

const BAD_SHAPE: Refused = { ok: false, reason: 'pin-shape' };

/** The PINs of this browser. */
export const pinKeeper: PinKeeper = {
  isLocked: (row) => isLocked(row, Date.now()),
  lockNow,
  show,
  make: async (row, pin, current) => {
    const digits = readPin(pin);
    if (digits === undefined) return BAD_SHAPE;
    const shown = await show(row, current);
    if (!shown.ok) return shown;
    // Without a place to remember that it was shown, a PIN would lock its owner out of every page.
    if (!markUnlocked(row.id)) return { ok: false, reason: 'unavailable' };
    const { makeLock } = await import('./profile-pin.ts');
    return { ok: true, lock: await makeLock(digits) };
  },
};

async function show(row: Lockable, pin: string | undefined): Promise<ProfileOutcome> {
  if (!row.lock) return { ok: true };
  const digits = readPin(pin ?? '');
  return digits === undefined ? BAD_SHAPE : unlock(row, digits);
}

/** Four to eight digits; full-width ones count. Undefined for anything else. */
export function readPin(text: string): string | undefined {
  const digits = text.normalize('NFKC').trim();
  return /^\d{4,8}$/.test(digits) ? digits : undefined;
}
