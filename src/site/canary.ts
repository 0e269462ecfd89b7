// Marks planted beside everything that learners must not see early; a test looks for them in every learner file.

/** A unique string for a note or a key; never put it where a learner's page, item or index could carry it. */
export function canary(kind: 'note' | 'key', id: string): string {
  return `hk-canary-${kind}-${id}`;
}
