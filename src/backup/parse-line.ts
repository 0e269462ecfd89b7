// Turns a line of a backup into a value that can be kept and folded without surprises.
import { BackupError } from './backup-error.ts';

/** Nothing that the course writes is nested half as deep; walking over and storing a value needs stack for each level. */
const MAX_DEPTH = 32;
/** Longer lines are looked at before they are parsed: a million brackets cost far more memory than text. */
const LONG_LINE = 65_536;

/** The value of a line of JSON. Throws BackupError('damaged'), also for nesting and names that only a forger uses. */
export function parseLine(line: string): unknown {
  if (line.length > LONG_LINE && depthOf(line) > MAX_DEPTH) throw new BackupError('damaged');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BackupError('damaged');
  }
  if (!isPlain(value, MAX_DEPTH)) throw new BackupError('damaged');
  return value;
}

/** No deeper than that, and no property that would replace the prototype of an object it is copied to. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth - 1));
  return Object.entries(value).every(([name, item]) => name !== '__proto__' && isPlain(item, depth - 1));
}

/** How deep the brackets of a line go, those inside texts left out; enough is known once they go too deep. */
function depthOf(line: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < line.length && deepest <= MAX_DEPTH; at += 1) {
    const char = line[at];
    if (char === '"') at = endOfText(line, at);
    else if (char === '[' || char === '{') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (char === ']' || char === '}') depth -= 1;
  }
  return deepest;
}

/** Where the text ends that begins with the quote at `start`; a quote behind a backslash belongs to it. */
function endOfText(line: string, start: number): number {
  let at = start + 1;
  while (at < line.length && line[at] !== '"') at += line[at] === '\\' ? 2 : 1;
  return at;
}
