// Reduces files and sources to their Han characters, so that a sentence is found however it is marked up, escaped or split.

/** Length of a run that counts as the same wording. */
export const RUN = 14;

/** Only the Han characters, with JSON, JavaScript and HTML escapes undone. */
export function hanOf(text: string): string {
  return text
    .replace(/\\u\{?([\da-f]{4,6})\}?/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/[^\p{Script=Han}]+/gu, '');
}

/** Every run of RUN characters in a text of Han characters. */
export function runsOf(han: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let start = 0; start + RUN <= han.length; start += 1) runs.add(han.slice(start, start + RUN));
  return runs;
}
