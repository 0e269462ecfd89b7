// Chooses the smallest encoding that a browser accepts.

export type Encoding = 'br' | 'gzip' | 'identity';

/** Accepted encodings, best first; identity is always the last resort. */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  const weights = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...params] = part.split(';').map((piece) => piece.trim());
    const q = params.find((param) => param.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    if (name !== '') weights.set(name, Number.isFinite(weight) ? weight : 0);
  }
  const weightOf = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0;
  const compressed = (['br', 'gzip'] as const).filter((name) => weightOf(name) > 0);
  return [...compressed.toSorted((a, b) => weightOf(b) - weightOf(a)), 'identity'];
}
