// Finds a short code for the ids of a new lesson: the initials of its id, longer when they are taken.

/** `m2-clear-terms` → `ct`; every id that starts with the code and a hyphen must be free. */
export function lessonCode(lesson: string, taken: ReadonlySet<string>): string {
  const words = lesson.split('-').filter((word) => !/^(m\d+|and|of)$/.test(word));
  const initials = words.map((word) => word[0] ?? '').join('');
  const candidates = [initials, words.join('-'), lesson].filter(
    (code) => /^[a-z]/.test(code) && code.length >= 2,
  );
  const isFree = (code: string) =>
    [...taken].every(
      (id) => !id.startsWith(`${code}-`) && !id.startsWith(`q-${code}-`) && !id.startsWith(`n-${code}-`),
    );
  return candidates.find(isFree) ?? `n-${lesson}`;
}
