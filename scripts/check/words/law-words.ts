// Wording that states law, rates or limits, and must therefore stand in a reference.

const NUMBER = '[\\d零〇一二三四五六七八九十百千万两]+';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`第\\s*${NUMBER}\\s*条`, 'g'),
  /《[^《》]*》/g,
  /万分之/g,
  /\bLPR\b/gi,
  /利率/g,
  new RegExp(`${NUMBER}\\s*日(?:之|以)?内(?!部|容)`, 'g'),
  new RegExp(`${NUMBER}\\s*个\\s*工作日`, 'g'),
];

export function lawWordsIn(text: string): readonly { readonly index: number; readonly words: string }[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ index: match.index, words: match[0] })),
  );
}
