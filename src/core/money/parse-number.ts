// Reads numbers as people type them: full-width digits, separators, a currency sign, a unit, and 万 or 亿.

/** 万 and 亿 in powers of ten; both may follow a number. */
const POWERS: Readonly<Record<string, number>> = { '\u4e07': 4, '\u4ebf': 8 };
/** ¥ ￥ in front. */
const LEADING_SIGN = /^(-?)[\u00a5\uffe5]/;
/** 元, 块, 天, 日 or % behind. */
const TRAILING_UNIT = /(?:\u5143|\u5757|\u5929|\u65e5|%)$/;
const NUMBER = /^(-?)(\d+(?:,\d+)*|\d*)(?:\.(\d*))?([\u4e07\u4ebf]?)$/;

/**
 * The number as a plain decimal (`45000`, `-12.5`), exact and without superfluous zeros; undefined when it is none.
 * `１，２６０，０００`, `126万`, `¥1 260 000.00`, `45000元` are all understood.
 */
export function parseNumber(typed: string): string | undefined {
  const text = narrow(typed).replace(LEADING_SIGN, '$1').replace(TRAILING_UNIT, '');
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = '', power = ''] = match;
  const digits = whole.replaceAll(',', '');
  if (digits === '' && decimals === '') return undefined;
  const plain = shift(digits, decimals, POWERS[power] ?? 0);
  return plain === '0' ? plain : sign + plain;
}

/** Full-width forms become ASCII, white space goes; 。 between digits counts as a point, 、 and ， as separators. */
function narrow(typed: string): string {
  return typed
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000_']/g, '')
    .replace(/\u3002(?=\d)/g, '.')
    .replace(/[\u3001](?=\d)/g, ',')
    .replace(/^[\u2212\u2013\u2014]/, '-');
}

function shift(whole: string, decimals: string, power: number): string {
  const padded = decimals.padEnd(power, '0');
  const left = (whole + padded.slice(0, power)).replace(/^0+(?=\d)/, '') || '0';
  const right = padded.slice(power).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}
