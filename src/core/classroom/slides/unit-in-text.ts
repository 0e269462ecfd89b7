// Finds what looks like the real name of a unit in words that are meant for a code: a place with what stands there, a company.

/**
 * As patterns: `ordinary`, what no name of a place holds; `places`, what such a name ends with (市, 县 …); `bodies`, what a unit
 * ends with (局, 医院 …); `firms`, what makes a company's name by itself.
 */
export type UnitWords = {
  readonly ordinary: string;
  readonly places: string;
  readonly bodies: readonly string[];
  readonly firms: readonly string[];
};

/** The first thing that looks like the name of a unit, undefined where nothing does. A guess: it asks, and refuses nothing. */
export function unitIn(text: string, { ordinary, places, bodies, firms }: UnitWords): string | undefined {
  const name = `(?:(?![${ordinary}${places}])\\p{Script=Han})`;
  const inPlace = `${name}{2,4}[${places}]${name}{0,12}?(?:${bodies.join('|')})`;
  const firm = `${name}{2,12}(?:${firms.join('|')})`;
  return new RegExp(`${inPlace}|${firm}`, 'u').exec(text)?.[0];
}
