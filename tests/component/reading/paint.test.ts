// Text of a page as it is read, and stretches of it coloured: by the browser, or wrapped where it can't.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canHighlight, paint } from '../../../src/components/reading/paint.ts';
import { rangeOf, readableText, stretchOf } from '../../../src/components/reading/readable-text.ts';
import { openLesson } from './lesson-page.ts';

const main = () => document.querySelector('main') ?? expect.fail('no lesson');
const box = (id: string) => document.getElementById(id) ?? expect.fail(`no ${id}`);
const marked = (name: string) =>
  [...document.querySelectorAll(`mark.${name}`)].map((one) => one.textContent).join('');

beforeEach(() => openLesson());
afterEach(() => vi.unstubAllGlobals());

describe('the text of a lesson', () => {
  test('holds what is read, and nothing that is asked, filled in or only drawn', () => {
    const { text } = readableText(main());
    expect(text).toContain('验收合格后 30 日内支付，就是这笔。');
    for (const other of ['谁签哪一格？', '甲', '经办', '已保存', '本课用到的词', '一交接单'])
      expect(text).not.toContain(other);
  });

  test('a range of the page and a stretch of the text are one and the same', () => {
    const read = readableText(main());
    fc.assert(
      fc.property(fc.nat(read.text.length - 1), fc.integer({ min: 1, max: 60 }), (start, length) => {
        const end = Math.min(read.text.length, start + length);
        const range = rangeOf(read, start, end);
        expect(range && stretchOf(read, range)).toEqual({ start, end });
      }),
    );
  });
});

describe('without highlights of the browser', () => {
  test('the very words are wrapped, over tags as well, and unwrapped without a trace', () => {
    const before = main().innerHTML;
    const pieces = readableText(main()).nodes.length;
    const root = box('case-1');
    const { text } = readableText(root);
    const start = text.indexOf('写的是') + 1;
    const end = text.indexOf('，就是');
    paint('mark', [{ root, start, end }]);
    expect(canHighlight()).toBe(false);
    expect(marked('reading-mark')).toBe('的是验收合格后 30 日内支付');
    expect(readableText(root).text).toBe(text);
    paint('mark', []);
    expect(main().innerHTML).toBe(before);
    expect(readableText(main()).nodes, 'no text is left in pieces').toHaveLength(pieces);
  });

  test('any places of any kinds cover their own words, one over the other as well', () => {
    const root = main();
    const { text } = readableText(root);
    const place = fc
      .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 40 }))
      .map(([start, length]) => ({ root, start, end: Math.min(text.length, start + length) }));
    const letters = (from: string) => from.replace(/\s/g, '');
    fc.assert(
      fc.property(place, place, (a, b) => {
        paint('mark', [a]);
        paint('spoken', [b]);
        expect(letters(marked('reading-mark'))).toBe(letters(text.slice(a.start, a.end)));
        expect(letters(marked('reading-spoken'))).toBe(letters(text.slice(b.start, b.end)));
        expect(readableText(root).text).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});

test('where the browser colours text, the page stays as it is', () => {
  const highlights = new Map<string, { readonly ranges: readonly Range[] }>();
  class FakeHighlight {
    readonly ranges: readonly Range[];
    constructor(...ranges: readonly Range[]) {
      this.ranges = ranges;
    }
  }
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights });
  const before = main().innerHTML;
  const root = box('s2');
  const start = readableText(root).text.indexOf('谁签哪一格');
  paint('note', [{ root, start, end: start + 5 }]);
  expect(highlights.get('reading-note')?.ranges.map(String)).toEqual(['谁签哪一格']);
  expect(main().innerHTML).toBe(before);
  paint('note', []);
  expect(highlights.has('reading-note')).toBe(false);
});
