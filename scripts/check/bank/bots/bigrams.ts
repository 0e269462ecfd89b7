// Pairs of neighbouring Han characters and digits; what stands between them doesn't count.

export function bigramsOf(text: string): ReadonlySet<string> {
  const signs = text.match(/\p{Script=Han}|\d/gu) ?? [];
  return new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`));
}
