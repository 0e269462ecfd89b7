// Brings text into the form in which it is compared, and remembers where each character of it stands.

/** Full-width letters and digits as plain ones, everything in lower case; as many UTF-16 units as before. */
export function plain(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000A-Z]/g, (unit) => {
    if (unit === '\u3000') return ' ';
    const code = unit.charCodeAt(0);
    return (code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : unit).toLowerCase();
  });
}

/** A text as it is compared. `places[i]`: where its unit i stands in the text it was made of. */
export type Packed = { readonly text: string; readonly places: Uint32Array };

/** Plain and without spaces, which stand beside numbers here and there; line ends stay, words don't run over them. */
export function packed(text: string): Packed {
  const looked = plain(text);
  const places = new Uint32Array(looked.length);
  let length = 0;
  for (let at = 0; at < looked.length; at += 1) {
    if (looked[at] === ' ' || looked[at] === '\t') continue;
    places[length] = at;
    length += 1;
  }
  return { text: looked.replace(/[ \t]/g, ''), places: places.subarray(0, length) };
}

/** Every place of a form. A number or a Latin word is found from its beginning only: 3 年 is not in 13 年. */
export function placesIn(looked: Packed, form: string): readonly number[] {
  const places: number[] = [];
  for (let at = looked.text.indexOf(form); at >= 0; at = looked.text.indexOf(form, at + 1))
    if (!RUN.test(form) || isBeginning(looked, at)) places.push(at);
  return places;
}

const RUN = /^[a-z\d]/;

function isBeginning({ text, places }: Packed, at: number): boolean {
  const isSpaced = (places[at] ?? 0) - (places[at - 1] ?? 0) > 1;
  return at === 0 || isSpaced || !/[a-z\d][.,%]?$/.test(text.slice(Math.max(0, at - 2), at));
}
