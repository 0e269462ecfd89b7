// The two clear lines at the start of a backup file: what it is, and how its body is to be read.
import { isCount, isObject } from '../schema/words/guards.ts';
import { BackupError } from './backup-error.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { bytesOf } from './bytes-of.ts';
import {
  type Bytes,
  DIGEST_BYTES,
  FORMAT,
  ITERATIONS,
  LIMITS,
  MAGIC,
  MAX_ITERATIONS,
  SALT_BYTES,
} from './format.ts';

/** How the key comes from the passphrase. */
export type KeyParameters = { readonly iterations: number; readonly salt: Bytes };

/** `bytes`: both lines as they stand in the file; `key` when the body is encrypted. */
export type Header = { readonly bytes: Bytes; readonly key?: KeyParameters };

export function makeHeader(key: KeyParameters | undefined): Header {
  const line = key
    ? {
        format: FORMAT,
        body: 'gzip+aes-gcm',
        kdf: 'PBKDF2-SHA256',
        iterations: key.iterations,
        salt: toBase64(key.salt),
      }
    : { format: FORMAT, body: 'gzip' };
  const bytes = new TextEncoder().encode(`${MAGIC}${FORMAT}\n${JSON.stringify(line)}\n`);
  return key ? { bytes, key } : { bytes };
}

/** Reads the clear lines. Throws BackupError for what is no backup, is of a newer format, or can't be understood. */
export async function readHeader(file: Blob): Promise<Header> {
  const start = await bytesOf(file.slice(0, LIMITS.headerBytes));
  const format = formatOf(latin(start));
  if (format === undefined || format < 1) throw new BackupError('not-a-backup');
  if (format > FORMAT) throw new BackupError('newer');
  const bytes = start.slice(0, endOfSecondLine(start));
  const isWhole = bytes.length > 0 && file.size >= bytes.length + DIGEST_BYTES;
  if (!isWhole || file.size > LIMITS.fileBytes) throw new BackupError('damaged');
  const key = keyParameters(latin(bytes).split('\n')[1] ?? '');
  return key ? { bytes, key } : { bytes };
}

function formatOf(text: string): number | undefined {
  const digits = text.startsWith(MAGIC) ? /^\d{1,9}(?=\n)/.exec(text.slice(MAGIC.length)) : null;
  return digits ? Number(digits[0]) : undefined;
}

const LINE_END = 10;

/** 0 when there is no second line. */
function endOfSecondLine(bytes: Bytes): number {
  return bytes.indexOf(LINE_END, bytes.indexOf(LINE_END) + 1) + 1;
}

/** The lines are ASCII; anything else in them makes no sense to what reads them. */
function latin(bytes: Bytes): string {
  return new TextDecoder('latin1').decode(bytes);
}

function keyParameters(line: string): KeyParameters | undefined {
  const header = parse(line);
  if (!isObject(header) || header['format'] !== FORMAT) throw new BackupError('damaged');
  if (header['body'] === 'gzip') return undefined;
  const { body, kdf, iterations, salt } = header;
  const bytes = typeof salt === 'string' ? fromBase64(salt) : undefined;
  const isSound =
    body === 'gzip+aes-gcm' &&
    kdf === 'PBKDF2-SHA256' &&
    isCount(iterations, ITERATIONS) &&
    iterations <= MAX_ITERATIONS &&
    bytes?.length === SALT_BYTES;
  if (!isSound || !bytes) throw new BackupError('damaged');
  return { iterations, salt: bytes };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupError('damaged');
  }
}
