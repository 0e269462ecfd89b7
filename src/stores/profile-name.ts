// The names of the people who share a browser: short, and different enough to tell them apart.

/** Characters of a name, at most. */
export const NAME_LENGTH = 20;

export type NameProblem = 'name-missing' | 'name-long' | 'name-taken';

/** What speaks against a name beside the names of the others; undefined when nothing does. */
export function nameProblem(name: string, others: readonly string[]): NameProblem | undefined {
  const wanted = name.trim();
  if (wanted === '') return 'name-missing';
  if ([...wanted].length > NAME_LENGTH) return 'name-long';
  return others.some((other) => plain(other) === plain(wanted)) ? 'name-taken' : undefined;
}

function plain(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
