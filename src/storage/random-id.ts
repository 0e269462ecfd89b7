// Random ids that also work on plain-http pages, where crypto.randomUUID is missing.

/** Fills bytes with randomness; crypto.getRandomValues in the browser. */
export type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => unknown;

/** An id of 16 hex digits. */
export function randomId(fill: RandomBytes): string {
  const bytes = new Uint8Array(8);
  fill(bytes);
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
