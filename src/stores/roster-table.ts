// The rows of a table that somebody chose as a file: which encoding it is in, and what separates its cells.
import Papa from 'papaparse';

/** As browsers call them; GB18030 holds all of GBK. */
export const ROSTER_ENCODINGS = ['utf-8', 'gb18030', 'utf-16le'] as const;
export type RosterEncoding = (typeof ROSTER_ENCODINGS)[number];

export type RosterTable =
  | {
      readonly kind: 'table';
      readonly encoding: RosterEncoding;
      readonly rows: readonly (readonly string[])[];
    }
  /** No encoding that we know makes text of it. */
  | { readonly kind: 'unreadable' }
  /** A workbook, a picture: bytes that no text has. */
  | { readonly kind: 'notText' };

/** What separates cells in tables of office programs: comma, tab, semicolon. */
const SEPARATORS = [',', '\t', ';'];
/** Marks of a file that is no text: PK (xlsx), D0CF (xls), %PDF. */
const NO_TEXT = [
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

/** @param asked the encoding that the person chose; without it the file decides */
export function rosterTable(bytes: Uint8Array, asked?: RosterEncoding): RosterTable {
  if (NO_TEXT.some((mark) => mark.every((byte, at) => bytes[at] === byte))) return { kind: 'notText' };
  const read = asked ? { encoding: asked, text: decoded(bytes, asked, false) } : recognised(bytes);
  if (read?.text === undefined) return { kind: 'unreadable' };
  const { data } = Papa.parse<string[]>(read.text, {
    delimiter: separatorOf(read.text),
    skipEmptyLines: false,
  });
  return { kind: 'table', encoding: read.encoding, rows: data };
}

type Read = { readonly encoding: RosterEncoding; readonly text: string | undefined };

function recognised(bytes: Uint8Array): Read | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return readAs(bytes, 'utf-16le');
  const utf8 = readAs(bytes, 'utf-8');
  // Two-byte letters of GBK can be letters of UTF-8 as well, but then of Greek or Arabic and never Chinese.
  if (utf8 && !isForeign(utf8.text ?? '')) return utf8;
  const gbk = readAs(bytes, 'gb18030');
  return gbk && HAN.test(gbk.text ?? '') ? gbk : utf8;
}

const HAN = /\p{Script=Han}/u;
/** Letters beyond ASCII, and none of them Chinese. */
const isForeign = (text: string) => /[\u0080-\u07ff]/.test(text) && !HAN.test(text);
/** What a text never has: a sign that stands for a broken one, private signs, control characters but those of lines and tabs. */
const BROKEN = /[\ufffd\ue000-\uf8ff]|(?![\t\n\r\v\f])\p{Cc}/u;

function readAs(bytes: Uint8Array, encoding: RosterEncoding): Read | undefined {
  const text = decoded(bytes, encoding, true);
  return text === undefined || BROKEN.test(text) ? undefined : { encoding, text };
}

function decoded(bytes: Uint8Array, encoding: RosterEncoding, isFatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: isFatal }).decode(bytes);
  } catch {
    return undefined; // that is how a decoder says that these bytes are something else
  }
}

/** The separator that makes most rows have several cells of the same number; a single column has none. */
function separatorOf(text: string): string {
  const scores = SEPARATORS.map((separator) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: 50, skipEmptyLines: true });
    const widths = data.map((row) => row.length).filter((width) => width > 1);
    const common = Math.max(0, ...widths.map((width) => widths.filter((other) => other === width).length));
    return { separator, score: common };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}
