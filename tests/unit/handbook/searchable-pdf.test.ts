// The text of a printed book is what readers type: radicals that share a drawing with a character give way to it.
import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { realCharacter } from '../../../scripts/handbook/real-character.ts';
import { searchablePdf } from '../../../scripts/handbook/searchable-pdf.ts';

const at = (text: string) => text.codePointAt(0) ?? 0;

describe('characters', () => {
  test.each([
    [0x2f00, '一'],
    [0x2f08, '人'],
    [0x2f49, '月'],
    [0x2edb, '风'],
    [0x2ed4, '门'],
    [0x6236, '户'],
    [0x2f3e, '户'],
  ])('%i is read as %s', (radical, real) => {
    expect(String.fromCodePoint(realCharacter(radical))).toBe(real);
  });

  test('everything else stays as it is', () => {
    for (const text of ['风', 'A', '，', '①', '￥', 'ﬁ']) expect(realCharacter(at(text))).toBe(at(text));
  });
});

describe('a PDF', () => {
  const chars = '1 beginbfchar\n<01> <2EDB>\nendbfchar\n';
  const range = '1 beginbfrange\n<10> <11> <2F00>\nendbfrange\n';

  test('gets a new map for each that holds a radical, found through its last table of objects', () => {
    const before = madePdf([
      `begincmap\n${chars}${range}endcmap\nend\n`,
      'begincmap\n1 beginbfchar\n<02> <98CE>\nendbfchar\nendcmap\n',
    ]);
    const after = Buffer.from(searchablePdf(before)).toString('latin1');
    expect(after.startsWith(before.toString('latin1'))).toBe(true);
    const tail = after.slice(before.length);
    expect(tail.match(/^\d+ 0 obj$/gm)).toEqual(['1 0 obj']);
    const [, packed = ''] = /stream\n([\s\S]*?)\nendstream/.exec(tail) ?? [];
    const map = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    expect(map).toBe(
      'begincmap\n3 beginbfchar\n<01> <98CE>\n<10> <4E00>\n<11> <4E28>\nendbfchar\nendcmap\nend\n',
    );
    const xref = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(after)?.[1]);
    const offset = Number(/^xref\n1 1\n(\d{10}) 00000 n /.exec(after.slice(xref))?.[1]);
    expect(after.slice(offset).startsWith('1 0 obj\n')).toBe(true);
    expect(tail).toContain(`/Prev ${Number(/startxref\n(\d+)/.exec(before.toString('latin1'))?.[1])}`);
  });

  test('that is none is said', () => {
    expect(() => searchablePdf(Buffer.from('hello'))).toThrow('no table of objects');
  });
});

/** A file with nothing but character maps, written as Chromium writes one. */
function madePdf(maps: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  const rows = ['0000000000 65535 f \n'];
  maps.forEach((map, index) => {
    const packed = deflateSync(Buffer.from(map, 'latin1')).toString('latin1');
    rows.push(`${String(file.length).padStart(10, '0')} 00000 n \n`);
    file += `${index + 1} 0 obj\n<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n${packed}\nendstream\nendobj\n`;
  });
  const xref = file.length + maps.map((_, index) => `/ToUnicode ${index + 1} 0 R\n`).join('').length;
  file += maps.map((_, index) => `/ToUnicode ${index + 1} 0 R\n`).join('');
  file += `xref\n0 ${rows.length}\n${rows.join('')}trailer\n<</Size ${rows.length}\n/Root 1 0 R>>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
