// Counts Chinese characters; punctuation, digits and Latin letters do not count.

export function hanCount(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
