// Rosters as companies' programs write them: GBK, UTF-8 with and without mark, UTF-16; comma, tab, semicolon; quotes; 500 people.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rosterFrom } from '../../../src/core/classroom/people/roster.ts';
import { ROSTER_HEADS } from '../../../src/i18n/zh-CN/classroom-people.ts';
import { rosterTable } from '../../../src/stores/roster-table.ts';
import { gbkBytes } from '../../support/gbk.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
const WRITERS = {
  gbk: { write: gbkBytes, encoding: 'gb18030' },
  utf8: { write: utf8, encoding: 'utf-8' },
  marked: { write: (text: string) => utf8(`\ufeff${text}`), encoding: 'utf-8' },
  utf16: { write: utf16, encoding: 'utf-16le' },
} as const;

const names = fc.stringMatching(/^[林晓何志远周敏沈岚葛文涛石磊陈启明联通]{2,4}$/);
const cell = fc.oneof(
  names,
  fc.constantFrom('', '云衡信息', '甲,乙', '说“好”的"人"', '两\n行', '丙;丁', 'A 组'),
);
const quoted = (text: string) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test('any table comes back cell by cell, whatever program wrote it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(WRITERS) as (keyof typeof WRITERS)[])),
      fc.constantFrom(',', '\t', ';'),
      fc.constantFrom('\r\n', '\n'),
      fc.array(fc.tuple(names, cell, cell), { minLength: 1, maxLength: 20 }),
      (writer, separator, end, rows) => {
        const table = [['姓名', '单位', '组别'], ...rows];
        const text = table.map((row) => `${row.map(quoted).join(separator)}${end}`).join('');
        const { write, encoding } = WRITERS[writer];
        const found = rosterTable(write(text));
        expect(found).toMatchObject({ kind: 'table', encoding });
        if (found.kind === 'table') expect(found.rows.slice(0, table.length)).toEqual(table);
      },
    ),
  );
});

test('500 people in GBK are 500 people', () => {
  const lines = Array.from({ length: 500 }, (_, at) => `学员${at},云衡信息,第${at % 8}组`);
  const found = rosterTable(gbkBytes(['姓名,单位,组别', ...lines].join('\r\n')));
  if (found.kind !== 'table') throw new Error(found.kind);
  const roster = rosterFrom(found.rows, ROSTER_HEADS);
  expect(roster.kind === 'roster' && roster.rows.length).toBe(500);
  expect(roster).toMatchObject({ rows: { 499: { name: '学员499', group: '第3组' } } });
});

test('GBK whose bytes happen to be letters of UTF-8 is GBK', () => {
  // 一 is D2 BB, 毛 is C3 AB: in UTF-8 һ and ë.
  expect(new TextDecoder('utf-8', { fatal: true }).decode(gbkBytes('一毛'))).toBe('һë');
  expect(rosterTable(gbkBytes('一毛'))).toEqual({ kind: 'table', encoding: 'gb18030', rows: [['一毛']] });
});

test('what no encoding makes text of is said, and a workbook is said to be one', () => {
  expect(rosterTable(Uint8Array.of(0xff, 0x00, 0x81, 0xff, 0x30))).toEqual({ kind: 'unreadable' });
  expect(rosterTable(Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0))).toEqual({ kind: 'notText' });
});

test('the encoding that somebody chose is used', () => {
  const found = rosterTable(utf8('林晓'), 'gb18030');
  expect(found).toMatchObject({ kind: 'table', encoding: 'gb18030' });
  expect(found).not.toMatchObject({ rows: [['林晓']] });
});

test('a single column of names is one column', () => {
  expect(rosterTable(utf8('姓名\n林晓\n何志远'))).toMatchObject({ rows: [['姓名'], ['林晓'], ['何志远']] });
});
