// The search's rules: whatever stands in a text is asked of its index by tokens that the text has, and marked where it stands.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, marked } from '../../../../src/core/search/excerpt.ts';
import { packed, placesIn } from '../../../../src/core/search/plain.ts';
import { isIn, wantedWords } from '../../../../src/core/search/query.ts';
import { queriesOf, tokensOf } from '../../../../src/core/search/tokens.ts';

const LETTERS = [...'回款时效审计验收日年第条ABcd019.，。 ％Ａ３\n'];
const texts = fc.array(fc.constantFrom(...LETTERS), { maxLength: 60 }).map((letters) => letters.join(''));
const markedIn = (text: string, query: string) =>
  marked(text, wantedWords(query, []))
    .filter(({ isMarked }) => isMarked)
    .map((part) => part.text);

describe('the index proposes everything that the text has', () => {
  test('any word of a text that is found in it: each of its tokens is one of the text, or the beginning of one', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 6 }), (text, from, length) => {
        const start = text.length === 0 ? 0 : from % text.length;
        const words = wantedWords(text.slice(start, start + length), []);
        fc.pre(isIn(packed(text), words));
        const tokens = tokensOf(text);
        for (const [word] of words) {
          for (const { token, isPrefix } of queriesOf(word))
            expect(
              tokens.some((one) => (isPrefix ? one.startsWith(token) : one === token)),
              token,
            ).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('every place of a packed text leads to the same letter of the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: looked, places } = packed(text);
        expect(places.length).toBe(looked.length);
        for (const [index, place] of [...places].entries())
          expect(packed(text[place] ?? '').text).toBe(looked[index]);
      }),
    );
  });
});

describe('what counts as found', () => {
  test('spaces beside numbers, full width and capitals make no difference', () => {
    for (const query of ['38号', '３８号', '38 号文'])
      expect(isIn(packed('财库〔2022〕38 号文'), wantedWords(query, [])), query).toBe(true);
    expect(isIn(packed('ＤＳＯ 是 60 天'), wantedWords('dso 60天', []))).toBe(true);
  });

  test('a number or a Latin word only from its beginning', () => {
    expect(placesIn(packed('13 年、3 年、2.3 年'), '3年')).toEqual([4]);
    expect(placesIn(packed('LPR 3.45'), '3.45')).toEqual([3]);
  });

  test('all words, each in one of its forms; longer forms of a word add nothing', () => {
    const synonyms = [
      ['欠款', '拖欠', '应收'],
      ['诉讼时效', '时效'],
    ];
    expect(wantedWords('欠款 时效', synonyms)).toEqual([['欠款', '拖欠', '应收'], ['时效']]);
    expect(isIn(packed('拖欠的钱过了时效'), wantedWords('欠款 时效', synonyms))).toBe(true);
    expect(isIn(packed('拖欠的钱'), wantedWords('欠款 时效', synonyms))).toBe(false);
  });

  test('a query of signs alone wants nothing; a long one is cut', () => {
    expect(wantedWords('，。 !?', [])).toEqual([]);
    expect(wantedWords('款'.repeat(500), [])[0]?.[0]).toHaveLength(60);
  });
});

describe('what is shown', () => {
  test('the parts are the text again; marked is what was wanted, with its spaces', () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        expect(
          marked(text, wantedWords(query, []))
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
    expect(markedIn('第 17 条写着，第17条', '第17条')).toEqual(['第 17 条', '第17条']);
  });

  test('an excerpt is a piece of one line with a word in it, not longer than a screen line or two', () => {
    const text = `没有的一行\n${'前'.repeat(60)}时效${'后'.repeat(90)}\n最后`;
    const shown = excerpt(text, wantedWords('时效', []));
    const whole = shown.map((part) => part.text).join('');
    expect(whole.startsWith('…前')).toBe(true);
    expect(whole.endsWith('后…')).toBe(true);
    expect(whole.length).toBeLessThanOrEqual(74);
    expect(shown.filter(({ isMarked }) => isMarked)).toEqual([{ text: '时效', isMarked: true }]);
  });
});
