// A small backup as text, for where no file can be saved or chosen: base64 of the file, found again inside other words.
import { fromBase64, toBase64 } from './base64.ts';
import { bytesOf } from './bytes-of.ts';
import { type Bytes, MAGIC } from './format.ts';

/** More characters than this no message box takes. */
export const MAX_TEXT = 400_000;
/** A file with such a text in it may have some words around it. */
const MAX_FILE = 2 * MAX_TEXT;

/** How every such text begins; the magic words are fifteen letters, so they come out the same whatever follows. */
const BEGINNING = btoa(MAGIC);
/** Stands at the end, so that words written behind it are not taken for more of it. */
const END = '.';

/** The text of a file; undefined when it would be too long. */
export function textOfBackup(file: Bytes): string | undefined {
  const length = Math.ceil(file.length / 3) * 4 + END.length;
  return length > MAX_TEXT ? undefined : toBase64(file) + END;
}

/**
 * The file inside a text, whatever was written around it and wherever it was wrapped; undefined when there is none. A text
 * that was cut off gives a file that is damaged.
 */
export function backupInText(text: string): Blob | undefined {
  const plain = text.replace(/[\s\u200b]/g, '');
  const start = plain.indexOf(BEGINNING);
  if (start < 0) return undefined;
  const letters = /^[A-Za-z0-9+/=]*/.exec(plain.slice(start))?.[0] ?? '';
  const bytes = fromBase64(letters.slice(0, letters.length - (letters.length % 4)));
  return new Blob([bytes ?? MAGIC]);
}

/** The file itself, or the one inside a small text file. */
export async function backupOf(file: Blob): Promise<Blob> {
  const start = await bytesOf(file.slice(0, MAGIC.length));
  const isFile = new TextDecoder('latin1').decode(start) === MAGIC;
  if (isFile || file.size > MAX_FILE) return file;
  return backupInText(new TextDecoder().decode(await bytesOf(file))) ?? file;
}
