// Makes the text of a printed book what readers type, so that they find 风 and 一: new character maps, appended as PDF wants updates.
import { deflateSync, inflateSync } from 'node:zlib';
import { realCharacter } from './real-character.ts';

const ENTRY_BYTES = 20;
/** A block of a character map holds no more. */
const MOST_LINES = 100;
const HEAD = /^<<\/Filter \/FlateDecode\n\/Length (\d+)>> stream\n/;

/** @throws Error when the file is not as Chromium writes it */
export function searchablePdf(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const text = file.toString('latin1');
  const xrefAt = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text)?.[1]);
  const table = /^xref\n0 (\d+)\n/.exec(text.slice(xrefAt, xrefAt + 40));
  const trailer = /trailer\n<<\/Size \d+\n([^>]*)>>\nstartxref/.exec(text.slice(xrefAt))?.[1];
  if (!table || trailer === undefined) throw new Error('handbook: the PDF has no table of objects');
  const entries = xrefAt + table[0].length;
  const maps = new Set([...text.matchAll(/\/ToUnicode (\d+) 0 R/g)].map(([, id]) => Number(id)));
  const parts: Buffer[] = [file];
  const offsets = new Map<number, number>();
  let end = file.length;
  for (const id of maps) {
    const at = Number(text.slice(entries + id * ENTRY_BYTES, entries + id * ENTRY_BYTES + 10));
    const map = realMap(streamAt(file, text, at, id));
    if (map === undefined) continue;
    const packed = deflateSync(Buffer.from(map, 'latin1'));
    const object = Buffer.concat([
      Buffer.from(`${id} 0 obj\n<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n`),
      packed,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    offsets.set(id, end);
    parts.push(object);
    end += object.length;
  }
  const rows = [...offsets].map(([id, at]) => `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`);
  const tail = `xref\n${rows.join('')}trailer\n<</Size ${table[1]}\n/Prev ${xrefAt}\n${trailer}>>\nstartxref\n${end}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(tail)]);
}

function streamAt(file: Buffer, text: string, at: number, id: number): string {
  const name = `${id} 0 obj\n`;
  const head = HEAD.exec(text.slice(at + name.length, at + name.length + 80));
  if (!text.startsWith(name, at) || !head) throw new Error(`handbook: object ${id} is no packed stream`);
  const start = at + name.length + head[0].length;
  return inflateSync(file.subarray(start, start + Number(head[1]))).toString('latin1');
}

/** The map with the characters that are meant, a line each; undefined when it holds no radical. */
function realMap(map: string): string | undefined {
  const lines: (readonly [code: string, to: string])[] = [];
  for (const [, block = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, code = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) lines.push([code, to]);
  for (const [, block = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = '', last = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = hex(from); code <= hex(last); code += 1)
        lines.push([digits(code, from.length), digits(hex(to) + code - hex(from), to.length)]);
  const real = lines.map(
    ([code, to]) => [code, to.length === 4 ? digits(realCharacter(hex(to)), 4) : to] as const,
  );
  if (real.every(([, to], index) => to === lines[index]?.[1])) return undefined;
  const blocks = Array.from({ length: Math.ceil(real.length / MOST_LINES) }, (_, index) => {
    const some = real.slice(index * MOST_LINES, (index + 1) * MOST_LINES);
    return `${some.length} beginbfchar\n${some.map(([code, to]) => `<${code}> <${to}>\n`).join('')}endbfchar\n`;
  });
  const first = map.search(/\d+ beginbf(?:char|range)\n/);
  return `${map.slice(0, first)}${blocks.join('')}${map.slice(map.lastIndexOf('endcmap'))}`;
}

function hex(text: string): number {
  return Number.parseInt(text, 16);
}

function digits(value: number, length: number): string {
  return value.toString(16).toUpperCase().padStart(length, '0');
}
