// Finds the signed text of a certificate in what somebody pasted: the bare text, a link, a message around it.

/** Longer than any certificate, with a message around it. */
const MAX_TEXT = 8192;
/** 64 bytes of an Ed25519 signature as base64url. */
const SIGNATURE_CHARS = 86;
/** Every header begins with `{"`. */
const PARTS = /eyJ[\w-]*(?:\.[\w-]*){0,2}/;

export type FoundSigned =
  | { readonly kind: 'found'; readonly signed: string }
  | { readonly kind: 'refused'; readonly reason: 'empty' | 'too-large' | 'truncated' | 'foreign' };

/** The three parts of the first compact JWS in a text; nothing is said about its signature. */
export function findSigned(pasted: string): FoundSigned {
  if (pasted.length > MAX_TEXT) return { kind: 'refused', reason: 'too-large' };
  if (pasted.trim() === '') return { kind: 'refused', reason: 'empty' };
  const whole = partsIn(pasted);
  if (isWhole(whole)) return { kind: 'found', signed: whole };
  // Mail programs break long lines.
  const joined = partsIn(pasted.replace(/\s+/gu, ''));
  if (isWhole(joined)) return { kind: 'found', signed: joined };
  const [, payload, signature = ''] = joined.split('.');
  const isShort = payload === undefined || signature.length < SIGNATURE_CHARS;
  return { kind: 'refused', reason: joined !== '' && isShort ? 'truncated' : 'foreign' };
}

function partsIn(text: string): string {
  return PARTS.exec(text)?.[0] ?? '';
}

function isWhole(parts: string): boolean {
  const [header = '', payload = '', signature = ''] = parts.split('.');
  return header !== '' && payload !== '' && signature.length === SIGNATURE_CHARS;
}
