// Answers of product and oracle in one shape: no derivations, no articles, notes as a sorted set, nothing undefined.

const EXPLANATION = new Set(['derivation', 'laws', 'exact']);

export function comparable(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      if (EXPLANATION.has(key)) return undefined;
      if (key === 'notes' && Array.isArray(part)) return [...new Set(part)].sort();
      if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
      return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
    }),
  );
}
