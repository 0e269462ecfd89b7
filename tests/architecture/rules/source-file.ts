// What an architecture rule looks at and what it says: a file with its text in, findings with lines out.
export type SourceFile = { readonly path: string; readonly text: string };
export type Finding = { readonly line: number; readonly message: string };

/** A rule: which files it concerns, and what it finds in one of them. */
export type Rule = {
  readonly about: (path: string) => boolean;
  readonly find: (file: SourceFile) => readonly Finding[];
};

/** Line (from 1) of a position in a text. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** One finding per match of a global pattern. */
export function matches(
  text: string,
  pattern: RegExp,
  message: (match: RegExpMatchArray) => string,
): readonly Finding[] {
  return [...text.matchAll(pattern)].map((match) => ({
    line: lineAt(text, match.index),
    message: message(match),
  }));
}

/** The text with comments blanked out, so that lines and positions stay where they are. */
export function withoutComments(text: string): string {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, blank).replace(/(^|[\s;{}(,])\/\/[^\n]*/g, blank);
}
