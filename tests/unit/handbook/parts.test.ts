// The small parts of the handbook: page numbers, codes, the plan of a day, the command line, dates, running heads.

import fc from 'fast-check';
import decodeQr from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { datePdf } from '../../../scripts/handbook/date-pdf.ts';
import { handbookOptions } from '../../../scripts/handbook/options.ts';
import { fillPages, pageOf } from '../../../scripts/handbook/page-of.ts';
import { clockText, planDay } from '../../../scripts/handbook/plan-day.ts';
import { qrFigure } from '../../../scripts/handbook/qr-figure.ts';
import { runningHeads } from '../../../scripts/handbook/running-heads.ts';

describe('page numbers', () => {
  test('stand where a page was asked for, nowhere else', () => {
    const html = `<a href="#a">000</a>${pageOf('a')}${pageOf('b')}`;
    const pages = new Map([
      ['a', 3],
      ['b', 412],
    ]);
    const filled = fillPages(html, pages);
    expect(
      filled
        .replace(/<[^>]*>/g, ' ')
        .trim()
        .split(/\s+/),
    ).toEqual(['000', '3', '412']);
    expect(
      fillPages(
        filled,
        new Map([
          ['a', 4],
          ['b', 5],
        ]),
      ),
    ).toContain('>4<');
  });

  test('a place on no page is said', () => {
    expect(() => fillPages(pageOf('gone'), new Map())).toThrow('gone');
  });
});

describe('codes', () => {
  test('are read back as the address, whatever it is', () => {
    const segment = fc.stringMatching(/^[a-z\d-]{1,24}$/);
    fc.assert(
      fc.property(segment, segment, segment, (host, lesson, block) => {
        const address = `https://${host}.example.cn/learn/${lesson}/#${block}`;
        expect(readBack(qrFigure(address, '去'))).toBe(address);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the plan of a day', () => {
  const lessons = fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 60 }) }), { maxLength: 40 });

  test('has every lesson once, in order, and nothing at the same time', () => {
    fc.assert(
      fc.property(lessons, (all) => {
        const { rows, opensAt, closesAt } = planDay(all);
        expect(rows.flatMap((row) => (row.kind === 'lesson' ? [row.lesson] : []))).toEqual(all);
        const lengths = rows.map((row) => (row.kind === 'lesson' ? row.lesson.minutes : row.minutes));
        const starts = [...rows.map(({ atMinute }) => atMinute), closesAt];
        expect(starts.slice(1)).toEqual(lengths.map((length, index) => (starts[index] ?? 0) + length));
        expect(starts[0]).toBe(opensAt);
      }),
    );
  });

  test('nobody sits longer than ninety minutes, nobody misses lunch', () => {
    fc.assert(
      fc.property(lessons, (all) => {
        const { rows, closesAt } = planDay(all);
        let stretch = 0;
        for (const row of rows) {
          stretch = row.kind === 'lesson' ? stretch + row.lesson.minutes : 0;
          expect(stretch).toBeLessThanOrEqual(90);
        }
        expect(rows.filter(({ kind }) => kind === 'lunch')).toHaveLength(closesAt > 12 * 60 ? 1 : 0);
      }),
    );
  });

  test('a pause that would push a lesson past noon is lunch', () => {
    const { rows } = planDay([{ minutes: 50 }, { minutes: 59 }, { minutes: 52 }]);
    expect(rows.map(({ kind }) => kind)).toEqual(['lesson', 'pause', 'lesson', 'lunch', 'lesson']);
  });

  test('hours are written as people write them', () => {
    expect([540, 605, 780].map(clockText)).toEqual(['9:00', '10:05', '13:00']);
  });
});

describe('the command line', () => {
  test.each([
    [[], { edition: 'learner', site: undefined }],
    [['--trainer', '--site', 'https://a.cn/b?x=1#y'], { edition: 'trainer', site: 'https://a.cn/b/' }],
    [['--site', 'http://10.0.0.8:4330/'], { site: 'http://10.0.0.8:4330/' }],
  ] as const)('%j', (args, wanted) => {
    expect(handbookOptions(args)).toMatchObject(wanted);
  });

  test.each([
    [['--site', 'a.cn']],
    [['--site', 'file:///x']],
    [['--out', 'x.txt']],
    [['--nothing']],
    [['extra']],
  ])('%j is refused with what to do', (args) => {
    const options = handbookOptions(args);
    expect('problem' in options && options.problem).toMatch(/--\w+|参数/);
  });
});

describe('dates and running heads', () => {
  test('the hour of printing gives way to the day of the build, in its own length', () => {
    const pdf = Buffer.from(
      "x /CreationDate (D:20261128205243+00'00')\n/ModDate (D:20261128205243+00'00') y",
      'latin1',
    );
    const dated = Buffer.from(datePdf(pdf, '2026-11-01')).toString('latin1');
    expect(dated).toBe("x /CreationDate (D:20261101000000+00'00')\n/ModDate (D:20261101000000+00'00') y");
  });

  test('a title can’t leave the rule that it stands in', () => {
    const css = runningHeads('引"号\\</style>', [{ id: 'l1', number: 1, title: '"}' }]);
    expect(css).not.toContain('</style>');
    expect(css.match(/"/g)).toHaveLength(4);
  });
});

/** Draws the path of a code as pixels and reads it with the decoder of the package. */
function readBack(figure: string): string {
  const scale = 4;
  const size = Number(/viewBox="0 0 (\d+)/.exec(figure)?.[1]) * scale;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (const [, x = '', y = ''] of figure.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const start = ((Number(y) * scale + row) * size + Number(x) * scale) * 4;
      for (let at = start; at < start + scale * 4; at += 1) if (at % 4 !== 3) data[at] = 0;
    }
  }
  return decodeQr({ width: size, height: size, data });
}
