// Finds where the characters of a parsed value stand in the source: quotes, escapes and indents make the two differ.

/** How far ahead a character may stand because of what the parser took away. */
const LOOKAHEAD = 120;

/** Offset in `source` for every UTF-16 unit of `value`, ascending; `start` and `end` bound the value's source. */
export function alignValue(source: string, start: number, end: number, value: string): readonly number[] {
  const offsets: number[] = [];
  let at = start;
  for (let index = 0; index < value.length; index += 1) {
    const unit = value[index] ?? '';
    if (/\s/.test(unit)) {
      offsets.push(at);
      if (/\s/.test(source[at] ?? '')) at += 1;
      continue;
    }
    const found = source.slice(at, Math.min(end, at + LOOKAHEAD)).indexOf(unit);
    if (found >= 0) at += found;
    offsets.push(at);
    if (found >= 0) at += 1;
  }
  return offsets;
}
