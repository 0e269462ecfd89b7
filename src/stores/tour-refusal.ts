// Who doesn't want to be shown round: kept for good on the device; where that is blocked, until the browser is closed.
import { readLocal, writeLocal } from './local-json.ts';

const KEY = 'huikuan:tour-refused';
const COOKIE = 'huikuan-tour';

/** Where cookies are blocked as well: until the page is left. */
const refusedHere = new Set<string>();

/** @param profile whose record is open; '' where none can be */
export function isTourRefused(profile: string): boolean {
  return refusedHere.has(profile) || isKept(profile) || document.cookie.includes(`${COOKIE}=refused`);
}

/** @param base address prefix of the course */
export function refuseTour(profile: string, base: string): void {
  refusedHere.add(profile);
  writeLocal(KEY, { ...kept(), [profile]: true });
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing at the floor and on plain http
  if (!isKept(profile)) document.cookie = `${COOKIE}=refused; path=${base}; SameSite=Lax`;
}

function isKept(profile: string): boolean {
  return Object.hasOwn(kept(), profile);
}

function kept(): object {
  const found = readLocal(KEY);
  return typeof found === 'object' && found !== null ? found : {};
}
