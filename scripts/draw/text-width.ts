// How wide a text of Chinese and Latin characters is, and how it is cut to a width.

/** Cuts a text to a width in characters of full width; Latin letters and digits count half. */
export function clipped(text: string, most: number): string {
  let width = 0;
  let cut = '';
  for (const character of text) {
    width += widthOf(character);
    if (width > most) return `${cut}…`;
    cut += character;
  }
  return cut;
}

/** Cuts a text into lines of at most that width in characters of full width. */
export function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const character of text) {
    const more = widthOf(character);
    if (width + more > most && !NO_START.includes(character)) {
      lines.push(line);
      line = '';
      width = 0;
    }
    line += character;
    width += more;
  }
  return line === '' ? lines : [...lines, line];
}

/** Signs that never begin a line. */
const NO_START = '，。、；：？！）”’…';

/** Width in characters of full width. */
export function widthOfText(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

function widthOf(character: string): number {
  return (character.codePointAt(0) ?? 0) > 0x2000 ? 1 : 0.55;
}
