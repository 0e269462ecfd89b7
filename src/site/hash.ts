// Short content hashes: which wording of a thing did somebody answer or read.
import { createHash } from 'node:crypto';

/** First 8 hex digits of SHA-256 over the text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
