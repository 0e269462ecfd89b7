// Cuts unpacked bytes into lines of text, and stops at what no backup contains.
import { BackupError } from './backup-error.ts';
import type { Bytes, Limits } from './format.ts';

/** So much is decoded at a time, however much a browser unpacks at once. */
const PIECE = 262_144;

/** The lines, some at a time, without their ends. Throws BackupError('damaged'); every line of a backup has its end. */
export async function* linesOf(
  source: AsyncIterable<Bytes>,
  { textBytes, lineChars }: Pick<Limits, 'textBytes' | 'lineChars'>,
): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let total = 0;
  let rest = '';
  for await (const bytes of source) {
    total += bytes.length;
    if (total > textBytes) throw new BackupError('damaged');
    for (let at = 0; at < bytes.length; at += PIECE) {
      const lines = decode(decoder, bytes.subarray(at, at + PIECE), true).split('\n');
      lines[0] = rest + lines[0];
      rest = lines.pop() ?? '';
      if (rest.length > lineChars || lines.some((line) => line.length > lineChars)) {
        throw new BackupError('damaged');
      }
      if (lines.length > 0) yield lines;
    }
  }
  if (rest + decode(decoder, new Uint8Array(0), false) !== '') throw new BackupError('damaged');
}

function decode(decoder: TextDecoder, bytes: Bytes, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new BackupError('damaged');
  }
}
