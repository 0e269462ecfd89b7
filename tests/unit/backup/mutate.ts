// Ways to spoil a backup file: bytes of the file, lines inside it with a checksum that fits, and hostile words.
import { fromBase64, toBase64 } from '../../../src/backup/base64.ts';
import type { Bytes } from '../../../src/backup/format.ts';
import { gunzip } from '../../../src/backup/gzip.ts';
import { bytesIn, forged, HEADER, sealed } from './histories.ts';

/** Numbers that look random and are the same in every run (mulberry32). */
export type Dice = { readonly below: (n: number) => number; readonly pick: <T>(list: readonly T[]) => T };

export function dice(seed: number): Dice {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => {
    const item = list[below(list.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  return { below, pick };
}

/** A file and, where it has no passphrase, the lines in it. */
export type Original = { readonly bytes: Bytes; readonly lines: readonly string[] };

export async function originalOf(file: Blob): Promise<Original> {
  const bytes = await bytesIn(file);
  const body = bytes.slice(HEADER.length, -32);
  if (!new TextDecoder().decode(bytes.subarray(0, HEADER.length)).startsWith(HEADER))
    return { bytes, lines: [] };
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of gunzip(once(body))) text += decoder.decode(piece, { stream: true });
  return { bytes, lines: text.trimEnd().split('\n') };
}

async function* once(bytes: Bytes) {
  yield bytes;
}

const HOSTILE = [
  '<script>globalThis.broken = true</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE events; --",
  '\u202Eexe.hkb',
  '{{constructor.constructor("globalThis.broken=1")()}}',
  '\u0000\u0007\ufeff',
  '𝕏'.repeat(120),
  '../../etc/passwd',
];
const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  2 ** 60,
  '',
  '0',
  [],
  {},
  [[[]]],
  { a: { b: {} } },
  '__proto__',
  'constructor',
  '999999999999999-99999',
  ...HOSTILE,
];
const JSON_TEXTS = [
  '{"__proto__":{"broken":true}}',
  '[',
  ']',
  '{',
  '}',
  '"',
  'null',
  '1e999',
  '-0',
  '{"a":1,"a":2}',
  'NaN',
  'undefined',
  '{"end":true}',
  '{"end":true,"events":0}',
  '{"constructor":{"prototype":{"broken":true}}}',
  '\\u0000',
  '[1,2',
  '﻿{}',
];

type Way = (original: Original, dice: Dice) => Promise<Blob>;

const splice = (bytes: Bytes, at: number, remove: number, ...insert: Bytes[]): Bytes => {
  const parts = [bytes.subarray(0, at), ...insert, bytes.subarray(at + remove)];
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let to = 0;
  for (const part of parts) {
    all.set(part, to);
    to += part.length;
  }
  return all;
};

/** Changes of single bytes, runs of them, and their order. */
function spoilt(bytes: Bytes, { below }: Dice): Bytes {
  const [at, length] = [below(bytes.length), 1 + below(40)];
  const part = bytes.slice(at, at + length);
  switch (below(6)) {
    case 0: {
      const changed = bytes.slice();
      for (let n = below(8); n >= 0; n -= 1) {
        const i = below(changed.length);
        changed[i] = (changed[i] ?? 0) ^ (1 << below(8));
      }
      return changed;
    }
    case 1:
      return bytes.slice(0, at);
    case 2:
      return splice(bytes, at, 0, part);
    case 3:
      return splice(bytes, at, length);
    case 4:
      return splice(
        bytes,
        at,
        length,
        new Uint8Array(length).map(() => below(256)),
      );
    default:
      return splice(splice(bytes, at, length), below(bytes.length - length + 1), 0, part);
  }
}

/** A value somewhere inside is replaced, removed or added. */
function twisted(value: unknown, dice: Dice): unknown {
  if (typeof value !== 'object' || value === null || dice.below(4) === 0) return dice.pick(VALUES);
  const entries = Object.entries(value);
  if (Array.isArray(value) || entries.length === 0) return dice.pick(VALUES);
  const [name, item] = dice.pick(entries);
  const without = entries.filter(([one]) => one !== name);
  switch (dice.below(5)) {
    case 0:
      return Object.fromEntries(without);
    case 1:
      return { ...value, [String(dice.pick([...VALUES.map(String), ...entries.map(([one]) => one)]))]: item };
    default:
      return { ...value, [name]: twisted(item, dice) };
  }
}

function spoiltLines(lines: readonly string[], dice: Dice): readonly string[] {
  const all = [...lines];
  const at = dice.below(all.length);
  const line = all[at] ?? '';
  switch (dice.below(8)) {
    case 0:
      all.splice(at, 1);
      break;
    case 1:
      all.splice(at, 0, line);
      break;
    case 2:
      all.splice(at, 1, dice.pick(JSON_TEXTS));
      break;
    case 3:
      all.splice(at, 1, all[dice.below(all.length)] ?? '');
      break;
    case 4:
      all[at] = line.replace(
        dice.pick([/\d/, /"[a-z]+"/i, /[{}]/, /,/]),
        dice.pick([...JSON_TEXTS, '0', '""']),
      );
      break;
    default:
      all[at] = twistedLine(line, dice);
  }
  return dice.below(3) === 0 && all.length > 0 ? spoiltLines(all, dice) : all;
}

/** A line that was spoilt before stays as it is. */
function twistedLine(line: string, dice: Dice): string {
  try {
    return JSON.stringify(twisted(JSON.parse(line), dice));
  } catch {
    return line;
  }
}

/** Hostile values where anything may stand: bodies, types, names. Most of these files are sound. */
function freelyTwisted(lines: readonly string[], dice: Dice): readonly string[] {
  const all = [...lines];
  for (let n = dice.below(3); n >= 0; n -= 1) {
    const at = dice.below(all.length - 1);
    const part =
      at === 0 ? dice.pick(['name', 'appVersion']) : dice.pick(['body', 'body', 'type', 'ref', 'at']);
    const line: Record<string, unknown> = JSON.parse(all[at] ?? '');
    const isText = part === 'name' || part === 'appVersion' || part === 'type';
    all[at] = JSON.stringify({ ...line, [part]: isText ? dice.pick(HOSTILE) : twisted(line[part], dice) });
  }
  return all;
}

const HEADER_LINES: readonly string[] = [
  'HUIKUAN-BACKUP 2',
  'HUIKUAN-BACKUP 99999999',
  'HUIKUAN-BACKUP 0',
  'HUIKUAN-BACKUP -1',
  'HUIKUAN-BACKUP',
  'HUIKUAN BACKUP 1',
  '{"format":1}',
  '{"format":2,"body":"gzip"}',
  '{"format":1,"body":"gzip","x":"<script>"}',
  '{"format":1,"body":"none"}',
  '{"format":1,"body":"gzip+aes-gcm"}',
  '{"format":1,"body":"gzip+aes-gcm","kdf":"PBKDF2-SHA256","iterations":1e9,"salt":"AAAA"}',
  '{"__proto__":{"body":"gzip"},"format":1}',
  'x'.repeat(5000),
  '',
];

const WAYS: readonly Way[] = [
  // The file as it lies there.
  async ({ bytes }, dice) => new Blob([spoilt(bytes, dice)]),
  // The same, and somebody made the checksum fit.
  async ({ bytes }, dice) => sealed(spoilt(bytes.slice(0, -32), dice)),
  // The clear lines.
  async ({ bytes }, { below, pick }) => {
    const start = bytes.indexOf(10, bytes.indexOf(10) + 1) + 1;
    const lines = new TextDecoder().decode(bytes.slice(0, start)).split('\n');
    lines[below(2)] = pick(HEADER_LINES);
    return sealed(new TextEncoder().encode(lines.join('\n')), bytes.slice(start, -32));
  },
  // What is inside, line by line, packed again.
  async ({ bytes, lines }, dice) =>
    lines.length > 0 ? forged(spoiltLines(lines, dice)) : sealed(spoilt(bytes.slice(0, -32), dice)),
  async ({ bytes, lines }, dice) =>
    lines.length > 0 ? forged(freelyTwisted(lines, dice)) : new Blob([spoilt(bytes, dice)]),
  // The text that was pasted.
  async ({ bytes }, dice) => {
    const text = toBase64(bytes);
    const spoiltText = new TextDecoder('latin1').decode(spoilt(new TextEncoder().encode(text), dice));
    return new Blob([dice.below(2) === 0 ? spoiltText : (fromBase64(spoiltText) ?? spoiltText)]);
  },
];

/** One of the ways, the same for the same dice. */
export function mutated(original: Original, dice: Dice): Promise<Blob> {
  // Lines are where most can go wrong: they come up as often as all other ways together.
  return dice.pick(dice.below(2) === 0 ? WAYS.slice(3, 5) : WAYS)(original, dice);
}
