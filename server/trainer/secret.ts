// The trainer's token: made once per machine, compared in constant time, and turned into a cookie that is not the token.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Reads the token from a file, or makes one there that only its owner may read. */
export function tokenFrom(file: string): string {
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (/^[\w-]{20,}$/.test(known)) return known;
  const token = randomBytes(18).toString('base64url');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${token}\n`, { mode: 0o600 });
  return token;
}

/** Takes the same time whatever is wrong with the guess. */
export function isSameSecret(guess: string, secret: string): boolean {
  const digest = (text: string): Buffer => createHmac('sha256', 'huikuan').update(text).digest();
  return timingSafeEqual(digest(guess), digest(secret));
}

export function cookieValue(token: string): string {
  return createHmac('sha256', token).update('trainer-cookie').digest('base64url');
}
