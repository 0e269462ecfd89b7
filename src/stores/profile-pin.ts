// Turns a PIN into what is kept of it, a salted hash, and tells whether somebody typed the right one.
import { pbkdf2Async } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type { ProfileLock } from '../storage/database.ts';

/** Few enough for an old phone (about a quarter of a second there). A PIN of four digits could be guessed anyway. */
const ITERATIONS = 20_000;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** The page stays awake while it counts: at most this long at a stretch. */
const STRETCH_MS = 12;

/** What is kept of a PIN. */
export async function makeLock(pin: string): Promise<ProfileLock> {
  const salt = bytesToHex(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  return { salt, iterations: ITERATIONS, hash: await hashPin(pin, salt, ITERATIONS) };
}

/** Whether it is the PIN of that lock. */
export async function isPinOf(lock: ProfileLock, pin: string): Promise<boolean> {
  return (await hashPin(pin, lock.salt, lock.iterations)) === lock.hash;
}

async function hashPin(pin: string, salt: string, iterations: number): Promise<string> {
  const options = { c: iterations, dkLen: HASH_BYTES, asyncTick: STRETCH_MS };
  return bytesToHex(await pbkdf2Async(sha256, pin, hexToBytes(salt), options));
}
