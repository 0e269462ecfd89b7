// Turns the code that people pass on into an address on the server and a key that the server never sees.
import { hmac } from '@noble/hashes/hmac.js';
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** `id`: what the server files it under, 32 hexadecimal digits; `key`: 32 bytes. Neither tells anything of the other. */
export type TransferKeys = { readonly id: string; readonly key: Uint8Array<ArrayBuffer> };

/**
 * A code has 39 bits. With so many rounds all of them take years on one graphics card, and the code is gone in ten
 * minutes; on a page without Web Crypto they take a second or two.
 */
const ROUNDS = 300_000;
const IV_BYTES = 12;

const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const MARK = ascii('huikuan-transfer-1');

/** @param subtle undefined where the page is no secure context; the result is the same */
export async function deriveTransferKeys(
  code: string,
  course: string,
  subtle: SubtleCrypto | undefined,
): Promise<TransferKeys> {
  const salt = ascii(`huikuan-transfer-1:${encodeURIComponent(course)}`);
  const root = subtle
    ? await deriveNatively(subtle, ascii(code), salt)
    : await pbkdf2Async(sha256, ascii(code), salt, { c: ROUNDS, dkLen: 32 });
  const id = hmac(sha256, root, ascii('id')).slice(0, 16);
  return {
    id: [...id].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    key: Uint8Array.from(hmac(sha256, root, ascii('key'))),
  };
}

async function deriveNatively(
  subtle: SubtleCrypto,
  code: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const base = await subtle.importKey('raw', code, 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(
    await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }, base, 256),
  );
}

/** AES-GCM: 12 bytes chosen anew, then what only the key opens. */
export async function seal(
  bytes: Uint8Array<ArrayBuffer>,
  key: Uint8Array<ArrayBuffer>,
  subtle: SubtleCrypto,
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = random(new Uint8Array(IV_BYTES));
  const aes = await subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt']);
  const hidden = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: MARK }, aes, bytes);
  const sealed = new Uint8Array(IV_BYTES + hidden.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(hidden), IV_BYTES);
  return sealed;
}

/** Undefined when it isn't sealed with this key or was changed on the way. */
export async function unseal(
  sealed: Uint8Array<ArrayBuffer>,
  key: Uint8Array<ArrayBuffer>,
  subtle: SubtleCrypto,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const iv = sealed.subarray(0, IV_BYTES);
  const aes = await subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  try {
    const hidden = sealed.subarray(IV_BYTES);
    return new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: MARK }, aes, hidden));
  } catch {
    return undefined;
  }
}
