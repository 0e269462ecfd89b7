// Reads the `N passed, N failed` that a step may print as its last line.
import { stripVTControlCharacters } from 'node:util';
import type { Counts } from './counts.ts';

/** Only the last line that is not empty counts; undefined when it is something else. */
export function lastLineCounts(output: string): Counts | undefined {
  const last = stripVTControlCharacters(output).trimEnd().split(/\r?\n/).at(-1)?.trim() ?? '';
  const match = /^(\d{1,9}) passed, (\d{1,9}) failed$/.exec(last);
  return match ? { passed: Number(match[1]), failed: Number(match[2]) } : undefined;
}
