// How much two texts have in common, by runs of ten Han characters.

const RUN = 10;

/** Every run of ten neighbouring Han characters; what stands between them doesn't count. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const han = (text.match(/\p{Script=Han}/gu) ?? []).join('');
  return new Set(
    Array.from({ length: Math.max(0, han.length - RUN + 1) }, (_, at) => han.slice(at, at + RUN)),
  );
}

/** Of the smaller one's runs the share that the other has too, in per cent; 0 where one has none. */
export function sharedPercent(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  return (100 * [...small].filter((run) => large.has(run)).length) / small.size;
}
