// A file that somebody named, as text.
import { readFileSync, statSync } from 'node:fs';

/** No file of a certificate is larger. */
const MAX_BYTES = 65_536;

/** Undefined when there is none, or one that is far too large. */
export function readText(file: string): string | undefined {
  try {
    return statSync(file).size > MAX_BYTES ? undefined : readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
