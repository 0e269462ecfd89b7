// Tells when a field that is meant for a unit or a post seems to hold a person: a warning, never a refusal.

/** What a name is recognised by: family names, and the titles that follow them when somebody is called. */
export type PersonWords = { readonly surnames: readonly string[]; readonly titles: readonly string[] };

const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/;
const LANDLINE = /(?<!\d)0\d{9,11}(?!\d)/;

/** `phone`: a telephone number stands in it; `name`: somebody with his title; undefined when nothing speaks for either. */
export function namesPerson(text: string, { surnames, titles }: PersonWords): 'phone' | 'name' | undefined {
  const digits = text.replace(/[\s()\uff08\uff09-]/g, '');
  if (MOBILE.test(digits) || LANDLINE.test(digits)) return 'phone';
  const called = new RegExp(
    `(?<!\\p{Script=Han})(?:${surnames.join('|')})\\p{Script=Han}{0,2}(?:${titles.join('|')})`,
    'u',
  );
  return called.test(text) ? 'name' : undefined;
}
