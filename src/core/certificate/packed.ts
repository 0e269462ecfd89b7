// A certificate as the short text that is signed: it has to fit a QR code that a phone reads from paper.
import { MAX_ORGANISATION } from '../../schema/words/certificate-key.ts';
import { isObject } from '../../schema/words/guards.ts';
import { isCalendarDate } from '../money/calendar.ts';
import { count, list, maybe, object, type Shape, text } from '../roleplay/share/shape.ts';
import type { Certificate } from './certificate.ts';
import { isLine, MAX_NAME } from './line.ts';
import { parsedJson } from './parsed-json.ts';

/** The form that is written here; a higher one is refused as `newer`. */
const FORM = 1;
const MOST_ITEMS = 1000;

type Packed = {
  readonly v: number;
  /** Course, its title, version of the content. */
  readonly c: readonly [string, string, string];
  readonly n: string;
  readonly o: string;
  /** Day of issue. */
  readonly i: string;
  /** Paper, and the day on which it was handed in. */
  readonly p: readonly [string, string];
  readonly m: number;
  readonly j?: number;
  /** Items, fully right. */
  readonly q: readonly [number, number];
  readonly s?: number;
  /** Modules: title, items, fully right. */
  readonly u: readonly (readonly [string, number, number])[];
};

const date: Shape = (value) => typeof value === 'string' && isCalendarDate(value);
const line =
  (most: number): Shape =>
  (value) =>
    isLine(value, most);
const tally: Shape = (value) =>
  Array.isArray(value) &&
  value.length === 2 &&
  count(1, MOST_ITEMS)(value[0]) &&
  count(0, MOST_ITEMS)(value[1]) &&
  value[1] <= value[0];
const packedShape = object({
  c: (value) => Array.isArray(value) && value.length === 3 && value.every((one) => line(80)(one)),
  n: line(MAX_NAME),
  o: line(MAX_ORGANISATION),
  i: date,
  p: (value) => Array.isArray(value) && value.length === 2 && text(80)(value[0]) && date(value[1]),
  m: count(1, 100_000),
  j: maybe(count(0, 100_000)),
  q: tally,
  s: maybe(count(0, 100)),
  u: list((one) => Array.isArray(one) && one.length === 3 && line(40)(one[0]) && tally(one.slice(1)), 20),
});

/** The text of a certificate; readCertificate reads it. */
export function packCertificate({ name, organisation, issuedOn, shown }: Certificate): string {
  const packed: Packed = {
    v: FORM,
    c: [shown.course, shown.title, shown.version],
    n: name,
    o: organisation,
    i: issuedOn,
    p: [shown.paper, shown.on],
    m: shown.minutes,
    ...(shown.jumps === undefined ? {} : { j: shown.jumps }),
    q: [shown.items, shown.correct],
    ...(shown.percent === undefined ? {} : { s: shown.percent }),
    u: shown.modules.map(({ title, items, correct }) => [title, items, correct]),
  };
  return JSON.stringify(packed);
}

/** A certificate, or why the text is none: `newer` when a later version of the course wrote it. */
export type CertificateReading =
  | { readonly kind: 'read'; readonly certificate: Certificate }
  | { readonly kind: 'refused'; readonly reason: 'foreign' | 'newer' };

/** @param written text from anywhere */
export function readCertificate(written: string): CertificateReading {
  const packed = parsedJson(written);
  if (!isObject(packed)) return { kind: 'refused', reason: 'foreign' };
  if (typeof packed['v'] === 'number' && packed['v'] > FORM) return { kind: 'refused', reason: 'newer' };
  if (packed['v'] !== FORM || !isPacked(packed)) return { kind: 'refused', reason: 'foreign' };
  const { c, n, o, i, p, m, j, q, s, u } = packed;
  const shown = {
    course: c[0],
    title: c[1],
    version: c[2],
    paper: p[0],
    on: p[1],
    minutes: m,
    jumps: j,
    items: q[0],
    correct: q[1],
    percent: s,
    modules: u.map(([title, items, correct]) => ({ title, items, correct })),
  };
  return { kind: 'read', certificate: { name: n, organisation: o, issuedOn: i, shown } };
}

function isPacked(value: unknown): value is Packed {
  return packedShape(value);
}
