// Sorts words by pinyin and puts them under their first letters, as a dictionary does.

/** @param initials letter → character with which it begins in Chinese collation, in that order */
export type Initials = readonly (readonly [letter: string, first: string])[];

export type PinyinGroup<T> = {
  /** undefined for words that begin with a digit or a Latin letter. */
  readonly letter: string | undefined;
  readonly items: readonly T[];
};

/** Groups that hold something, in the order of the letters; what is not Chinese comes first. */
export function pinyinGroups<T>(
  items: readonly T[],
  wordOf: (item: T) => string,
  initials: Initials,
): readonly PinyinGroup<T>[] {
  const { compare } = new Intl.Collator('zh-CN-u-co-pinyin');
  const groups = new Map<string | undefined, T[]>();
  for (const item of items.toSorted((a, b) => compare(wordOf(a), wordOf(b)))) {
    const word = wordOf(item);
    const letter = initials.findLast(([, first]) => compare(first, word) <= 0)?.[0];
    const key = /^\p{Script=Han}/u.test(word) ? (letter ?? initials[0]?.[0]) : undefined;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups].map(([letter, own]) => ({ letter, items: own }));
}
