// A file of the course with its text, and where in it a character stands.

/** Line and column count from 1; columns count characters, not UTF-16 units. */
export type Place = { readonly file: string; readonly line: number; readonly col: number };

export type SourceFile = {
  /** Path below the root, with slashes. */
  readonly path: string;
  readonly text: string;
  /** Place of a UTF-16 offset; offsets outside the text are moved to its ends. */
  readonly placeAt: (offset: number) => Place;
};

export function sourceFile(path: string, raw: string): SourceFile {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  const placeAt = (wanted: number): Place => {
    const offset = Math.min(Math.max(0, wanted), text.length);
    const line = lastAtMost(starts, offset);
    return { file: path, line: line + 1, col: [...text.slice(starts[line] ?? 0, offset)].length + 1 };
  };
  return { path, text, placeAt };
}

/** Index of the last number that is not greater than `limit`, in an ascending list that starts with 0. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
