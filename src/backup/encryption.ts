// Encrypts a body in numbered chunks: none can be left out, added, moved or cut off, and the header can't be exchanged.
import { BackupError } from './backup-error.ts';
import { type Bytes, CHUNK_BYTES, TAG_BYTES } from './format.ts';
import type { Header, KeyParameters } from './header.ts';
import { regroup } from './regroup.ts';

/** What opens or closes the chunks of one file. */
export type Sealing = { readonly subtle: SubtleCrypto; readonly key: CryptoKey; readonly header: Bytes };

/** Derives the key. The same letters count as the same, however the keyboard composed them. */
export async function makeSealing(
  subtle: SubtleCrypto,
  passphrase: string,
  { bytes, key: { iterations, salt } }: Header & { readonly key: KeyParameters },
): Promise<Sealing> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const key = await subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return { subtle, key, header: bytes };
}

export async function* encrypt(source: AsyncIterable<Bytes>, sealing: Sealing): AsyncGenerator<Bytes> {
  let index = 0;
  for await (const { bytes, isLast } of regroup(source, CHUNK_BYTES)) {
    const sealed = await sealing.subtle.encrypt(place(sealing, index, isLast), sealing.key, bytes);
    yield new Uint8Array(sealed);
    index += 1;
  }
}

/** Throws BackupError: 'wrong-passphrase' when the first chunk doesn't open, 'damaged' for a later one. */
export async function* decrypt(source: AsyncIterable<Bytes>, sealing: Sealing): AsyncGenerator<Bytes> {
  let index = 0;
  for await (const { bytes, isLast } of regroup(source, CHUNK_BYTES + TAG_BYTES)) {
    yield await open(sealing, index, isLast, bytes);
    index += 1;
  }
}

async function open(sealing: Sealing, index: number, isLast: boolean, bytes: Bytes): Promise<Bytes> {
  try {
    const clear = await sealing.subtle.decrypt(place(sealing, index, isLast), sealing.key, bytes);
    return new Uint8Array(clear);
  } catch {
    throw new BackupError(index === 0 ? 'wrong-passphrase' : 'damaged');
  }
}

const IV_BYTES = 12;

/** The number of a chunk is its nonce: every file has a salt, and so a key, of its own. */
function place({ header }: Sealing, index: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(IV_BYTES);
  new DataView(iv.buffer).setUint32(IV_BYTES - 4, index);
  const additionalData = new Uint8Array(header.length + 1);
  additionalData.set(header);
  additionalData[header.length] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData, tagLength: TAG_BYTES * 8 };
}
