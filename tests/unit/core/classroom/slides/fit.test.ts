// Proves that pages are cut without losing a word, and that what doesn't fit is never said to fit.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPages } from '../../../../../src/core/classroom/slides/cut-pages.ts';
import { fitBody, linesOf, widthEm } from '../../../../../src/core/classroom/slides/fit.ts';

const cell = fc.string({ unit: fc.constantFrom('款', '到', '3', 'a', '，'), minLength: 1, maxLength: 60 });

test('Chinese characters are one em wide, digits less, the marks of strong words nothing', () => {
  expect(widthEm('**回款** 8')).toBeCloseTo(2 + 1.2);
  expect(linesOf('款'.repeat(20), 11.2)).toBe(2);
});

test('the pages of a table hold all its rows in order, each with the head, each legible', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }), (rows) => {
      const pages = cutPages({ form: 'table', title: '表', head: ['甲', '乙', '丙'], rows });
      expect(pages.flatMap((page) => (page.form === 'table' ? page.rows : []))).toEqual(rows);
      for (const page of pages) {
        expect(page.form === 'table' && page.head).toEqual(['甲', '乙', '丙']);
        const fit = fitBody(page);
        expect(fit?.size).toBeGreaterThanOrEqual(28);
        expect(fit?.columns.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
      }
    }),
  );
});

test('the numbers of a list go on over its pages; a list without numbers stays so', () => {
  const items = Array.from({ length: 14 }, () =>
    '先问清单子在谁桌上，再问他差哪一样，当天补，写今天的日期。'.repeat(2),
  );
  const pages = cutPages({ form: 'list', title: '步骤', items, from: 1 });
  expect(pages.length).toBeGreaterThan(1);
  let next = 1;
  for (const page of pages) {
    if (page.form !== 'list') throw new Error(page.form);
    expect(page.from).toBe(next);
    next += page.items.length;
  }
  const plain = cutPages({ form: 'list', title: '步骤', items, from: 0 });
  expect(plain.every((page) => page.form === 'list' && page.from === 0)).toBe(true);
});

test('few words are large, many are smaller, too many fit nowhere', () => {
  const size = (length: number) => fitBody({ form: 'words', text: '款'.repeat(length) })?.size ?? 0;
  expect(size(4)).toBeGreaterThan(size(36));
  expect(size(36)).toBeGreaterThanOrEqual(96);
  expect(size(5000)).toBe(0);
});

test('a part that is too long for a page of its own is said, not shrunk', () => {
  expect(() => cutPages({ form: 'list', title: '长', items: ['款'.repeat(2000)], from: 0 })).toThrow(
    'too long',
  );
});
