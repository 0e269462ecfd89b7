// A mark is found again after edits, exactly there or not at all.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchored, anchor } from '../../../../src/core/annotations/anchor.ts';
import { editDistance } from '../../../../src/core/annotations/edit-distance.ts';
import { selectorOf } from '../../../../src/core/annotations/selector.ts';

const TEXT =
  '何志远从来不问谁说了算，他问谁签哪一格。说了算的人不一定签字，签字的人不一定能在系统里提单，' +
  '能提单的人往往二十六岁，坐在靠门的位子上。2026 年 3 月 27 日，周敏带着这句话又去了一趟。';

const HAN = [...'款账单签字经办科长局院章纸会期催函邮笔谁哪先后能不在到付交开列报审验收票同意日月年天'];
const han = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...HAN), { minLength, maxLength, size: 'max' }).map((chars) => chars.join(''));

/** Words between surroundings, few characters of many: repeats occur, long ones hardly ever. */
const place = fc.record({ before: han(0, 60), quote: han(2, 40), after: han(0, 60) });
/** The same in the middle of a longer text. */
const inside = fc.record({ before: han(40, 60), quote: han(10, 40), after: han(40, 60) });

type Place = { readonly before: string; readonly quote: string; readonly after: string };
const textOf = ({ before, quote, after }: Place) => before + quote + after;
const selected = (from: Place) =>
  selectorOf(textOf(from), from.before.length, from.before.length + from.quote.length);
const marked = (text: string, anchored: Anchored) =>
  'start' in anchored ? text.slice(anchored.start, anchored.end) : anchored.found;
const countOf = (text: string, part: string) => text.split(part).length - 1;

describe('in a text that nobody changed', () => {
  test('any words are found where they were', () => {
    fc.assert(
      fc.property(place, (from) => {
        expect(anchor(textOf(from), selected(from))).toEqual({
          found: 'same',
          start: from.before.length,
          end: from.before.length + from.quote.length,
        });
      }),
    );
  });

  test('words that stand there twice are told apart by what stands around them', () => {
    const at = TEXT.lastIndexOf('签字的人');
    expect(anchor(TEXT, selectorOf(TEXT, at, at + 2))).toEqual({ found: 'same', start: at, end: at + 2 });
  });

  test('white space is no part of the words', () => {
    const at = TEXT.indexOf('2026');
    const selector = selectorOf(TEXT, at, at + '2026 年 3 月 27 日'.length);
    const set = TEXT.replace('2026 年 3 月', '2026年\n    3月');
    expect(marked(set, anchor(set, selector))).toBe('2026年\n    3月 27 日');
  });
});

describe('after edits elsewhere', () => {
  test('words are found where they now stand, however much was put in or taken away farther off', () => {
    fc.assert(
      fc.property(inside, han(0, 50), han(0, 50), (from, ahead, behind) => {
        const to = { ...from, before: ahead + from.before.slice(8), after: from.after.slice(0, -8) + behind };
        fc.pre(countOf(textOf(to), from.quote) === 1);
        expect(anchor(textOf(to), selected(from))).toEqual({
          found: 'same',
          start: to.before.length,
          end: to.before.length + to.quote.length,
        });
      }),
    );
  });

  test('one side that stayed is enough for words that are not too short', () => {
    const at = TEXT.indexOf('能提单的人');
    const selector = selectorOf(TEXT, at, at + 11);
    const edited = TEXT.replace('签字的人不一定能在系统里提单，', '系统里看得见。');
    expect(marked(edited, anchor(edited, selector))).toBe('能提单的人往往二十六岁');
  });
});

describe('after small edits inside', () => {
  test('the edited words are marked, from the same first to the same last', () => {
    fc.assert(
      fc.property(inside, fc.nat(), han(0, 2), (from, where, put) => {
        const cut = 1 + (where % (from.quote.length - 2));
        const quote = from.quote.slice(0, cut) + put + from.quote.slice(cut + 1);
        const text = textOf({ ...from, quote });
        const surely = ['before', 'after'] as const;
        fc.pre(surely.every((side) => sidesOnce(text, from, side)) && !text.includes(from.quote));
        expect(marked(text, anchor(text, selected(from)))).toBe(quote);
      }),
    );
  });

  test('what was rewritten is not marked', () => {
    const at = TEXT.indexOf('说了算的人');
    const selector = selectorOf(TEXT, at, at + 10);
    const edited = TEXT.replace('说了算的人不一定签字，', '局长只看一眼标题，');
    expect(anchor(edited, selector)).toEqual({ found: 'gone' });
  });
});

describe('never in a wrong place', () => {
  test('words that were taken out are found nowhere, though the same words stand in other company', () => {
    fc.assert(
      fc.property(inside, han(40, 60), han(40, 60), (from, other, end) => {
        const text = `${from.before}${from.after}${other}${from.quote}${end}`;
        fc.pre(countOf(text, from.quote) === 1);
        fc.pre(!other.endsWith(from.before.slice(-6)) && !end.startsWith(from.after.slice(0, 6)));
        expect(anchor(text, selected(from))).toEqual({ found: 'moved' });
      }),
    );
  });

  test('words that stand twice in the same company are nobody’s', () => {
    const row = '签字的人不一定能在系统里提单，付款的人不一定看得见，先问清楚再走，';
    const text = row.repeat(6);
    const at = text.indexOf('看得见', 2 * row.length);
    expect(anchor(text, selectorOf(text, at, at + 3))).toEqual({ found: 'moved' });
  });

  test('whatever was done to the text, a mark covers its own words, or nearly, between sides that hold', () => {
    fc.assert(
      fc.property(place, han(0, 200), (from, text) => {
        const selector = selected(from);
        const anchored = anchor(text, selector);
        if (!('start' in anchored)) return;
        const now = text.slice(anchored.start, anchored.end);
        expect(editDistance(now, selector.quote)).toBeLessThanOrEqual(selector.quote.length * 0.4);
      }),
    );
  });

  test('nothing is found in nothing', () => {
    expect(anchor('', { quote: '款', before: '', after: '' })).toEqual({ found: 'gone' });
    expect(anchor('款', { quote: ' ', before: '', after: '' })).toEqual({ found: 'gone' });
  });
});

describe('the distance of two texts', () => {
  test('is a metric, and counts single edits', () => {
    fc.assert(
      fc.property(han(0, 12), han(0, 12), han(0, 12), (a, b, c) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
        expect(editDistance(a, a + b)).toBe(b.length);
      }),
    );
  });
});

function sidesOnce(text: string, from: Place, side: 'before' | 'after'): boolean {
  return countOf(text, side === 'before' ? from.before.slice(-6) : from.after.slice(0, 6)) === 1;
}
