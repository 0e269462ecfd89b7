// The chunks of an encrypted body: each opens only at its place, under its header, and the last one only as the last.
import { beforeAll, expect, test } from 'vitest';
import { decrypt, encrypt, makeSealing, type Sealing } from '../../../src/backup/encryption.ts';
import { type Bytes, CHUNK_BYTES, TAG_BYTES } from '../../../src/backup/format.ts';
import { subtle } from './histories.ts';

const SEALED = CHUNK_BYTES + TAG_BYTES;
const clear = new Uint8Array(2 * CHUNK_BYTES + 500).map((_, i) => i % 251);
let sealing: Sealing;
let chunks: readonly Bytes[];

beforeAll(async () => {
  const key = { iterations: 1, salt: new Uint8Array(16) };
  sealing = await makeSealing(subtle, 'x', { bytes: new TextEncoder().encode('header'), key });
  const sealed = await gathered(encrypt(pieces(clear), sealing));
  chunks = [0, 1, 2].map((i) => sealed.slice(i * SEALED, (i + 1) * SEALED));
});

async function* pieces(...all: readonly Bytes[]) {
  for (const bytes of all)
    for (let at = 0; at < bytes.length; at += 70_001) yield bytes.slice(at, at + 70_001);
}

async function gathered(source: AsyncIterable<Bytes>): Promise<Bytes> {
  const all: Bytes[] = [];
  for await (const bytes of source) all.push(bytes);
  return new Uint8Array(await new Blob(all).arrayBuffer());
}

async function opened(which: readonly number[], changes: Partial<Sealing> = {}) {
  const all = which.map((i) => chunks[i] ?? new Uint8Array(0));
  return gathered(decrypt(pieces(...all), { ...sealing, ...changes })).catch((error: Error) => error.message);
}

test('all of them in order give back what was there', async () => {
  expect(chunks.map((chunk) => chunk.length)).toEqual([SEALED, SEALED, 500 + TAG_BYTES]);
  expect(await opened([0, 1, 2])).toEqual(clear);
});

test('none can be left out, added, repeated or moved', async () => {
  expect(await opened([0, 1])).toBe('damaged');
  expect(await opened([0])).toBe('wrong-passphrase');
  expect(await opened([])).toBe('wrong-passphrase');
  expect(await opened([0, 2])).toBe('damaged');
  expect(await opened([1, 0, 2])).toBe('wrong-passphrase');
  expect(await opened([0, 0, 2])).toBe('damaged');
  expect(await opened([0, 1, 1, 2])).toBe('damaged');
  expect(await opened([0, 1, 2, 2])).toBe('damaged');
});

test('another header of the same length does not fit', async () => {
  expect(await opened([0, 1, 2], { header: new TextEncoder().encode('reader') })).toBe('wrong-passphrase');
});

test('what ends exactly with a chunk, and what is empty, come back as well', async () => {
  for (const length of [0, 1, CHUNK_BYTES, 2 * CHUNK_BYTES]) {
    const sealed = await gathered(encrypt(pieces(clear.slice(0, length)), sealing));
    expect(sealed.length).toBe(length + Math.max(1, Math.ceil(length / CHUNK_BYTES)) * TAG_BYTES);
    expect(await gathered(decrypt(pieces(sealed), sealing))).toEqual(clear.slice(0, length));
  }
});
