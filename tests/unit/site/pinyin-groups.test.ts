// Words stand by pinyin under their letters, whatever their order in the file.
import { expect, test } from 'vitest';
import { handbook } from '../../../src/i18n/zh-CN/handbook.ts';
import { pinyinGroups } from '../../../src/site/pinyin-groups.ts';

const group = (words: readonly string[]) =>
  pinyinGroups(words, (word) => word, handbook.initials).map(({ letter, items }) => [letter, ...items]);

test('letters come in order, digits and Latin letters before them', () => {
  expect(group(['账龄', '垫资', '532', '保函', '一页纸', '初验', '预付款', 'DSO', '八招'])).toEqual([
    [undefined, '532', 'DSO'],
    ['B', '八招', '保函'],
    ['C', '初验'],
    ['D', '垫资'],
    ['Y', '一页纸', '预付款'],
    ['Z', '账龄'],
  ]);
});

test('every letter begins where the one before ends', () => {
  const { compare } = new Intl.Collator('zh-CN-u-co-pinyin');
  const firsts = handbook.initials.map(([, first]) => first);
  expect(firsts.toSorted(compare)).toEqual(firsts);
  expect(group(['安', '额', '克', '马', '欧', '五', '喝', '记'])).toEqual([
    ['A', '安'],
    ['E', '额'],
    ['H', '喝'],
    ['J', '记'],
    ['K', '克'],
    ['M', '马'],
    ['O', '欧'],
    ['W', '五'],
  ]);
});

test('no word, no letter', () => {
  expect(group([])).toEqual([]);
});
