// Finds what looks like a person in words that are meant for posts and units: a telephone number, a family name with a title.

/** Family names as one string of characters, and the titles that follow them, as patterns. */
export type PersonWords = { readonly familyNames: string; readonly titles: readonly string[] };

/** The first thing that looks like a person, undefined where nothing does. A guess: it warns, and refuses nothing. */
export function personIn(text: string, { familyNames, titles }: PersonWords): string | undefined {
  const phone = /(?<!\d)1[3-9]\d{9}(?!\d)/.exec(text)?.[0];
  if (phone !== undefined) return phone;
  const named = new RegExp(`[${familyNames}](?:${titles.join('|')})`, 'u');
  return named.exec(text)?.[0];
}
