// Proves that the trainer's own pages are kept tidy and legible, and that his case names no persons.
import { expect, test } from 'vitest';
import {
  hasRoom,
  isFilled,
  isOwnPage,
  type OwnPage,
  ownSlide,
  PICTURE_LIMIT,
  tidyOwn,
} from '../../../../../src/core/classroom/slides/own-slide.ts';
import { personIn } from '../../../../../src/core/classroom/slides/person-in-text.ts';
import { unitIn } from '../../../../../src/core/classroom/slides/unit-in-text.ts';
import { slides } from '../../../../../src/i18n/zh-CN/classroom-slides.ts';

const words = { ...slides.ownCase, station: (station: string) => `[${station}]` };
const text = (title: string, lines: string[]): OwnPage => ({ kind: 'own-text', title, lines });
const ownCase: OwnPage = {
  kind: 'own-case',
  unit: ' A 县 B 局 ',
  deal: '机房，欠 38 万元',
  stuckAt: 'approval',
  questions: ['单子在谁桌上？', ' ', '差哪一样？'],
};

test('what is kept has no empty lines, and is a page', () => {
  const tidy = tidyOwn(ownCase);
  expect(tidy).toEqual({ ...ownCase, unit: 'A 县 B 局', questions: ['单子在谁桌上？', '差哪一样？'] });
  expect(isOwnPage(ownCase)).toBe(true);
  expect(isFilled(tidy)).toBe(true);
  expect(isOwnPage(tidyOwn(text(' 一 ', ['', ' a ', ' '])))).toBe(true);
  expect(isFilled(tidyOwn(text('  ', ['a'])))).toBe(false);
  expect(isFilled(tidyOwn({ ...ownCase, questions: [''] }))).toBe(false);
  expect(isFilled({ kind: 'own-image', title: '', src: '' })).toBe(false);
});

test('a case is a table under its unit, a text without lines is one large sentence', () => {
  expect(ownSlide('my-1', tidyOwn(ownCase), words).body).toEqual({
    form: 'table',
    title: 'A 县 B 局',
    head: [],
    rows: [
      ['这笔账', '机房，欠 38 万元'],
      ['卡在', '[approval]'],
      ['第 1 问', '单子在谁桌上？'],
      ['第 2 问', '差哪一样？'],
    ],
  });
  expect(ownSlide('my-1', text('先问单子在谁桌上', []), words).body.form).toBe('words');
});

test('what cannot be read from the last row has no room', () => {
  expect(hasRoom(ownSlide('my-1', text('标题', ['一行']), words))).toBe(true);
  expect(
    hasRoom(
      ownSlide(
        'my-1',
        text(
          '标题',
          Array.from({ length: 19 }, () => '款'.repeat(50)),
        ),
        words,
      ),
    ),
  ).toBe(false);
});

test.each([
  ['a picture of another kind', { kind: 'own-image', title: '', src: 'data:image/gif;base64,AAAA' }],
  [
    'a picture with something behind it',
    { kind: 'own-image', title: '', src: 'data:image/png;base64,AA=="onload' },
  ],
  [
    'too large a picture',
    { kind: 'own-image', title: '', src: `data:image/png;base64,${'A'.repeat(PICTURE_LIMIT)}` },
  ],
  ['another station', { ...ownCase, stuckAt: 'heaven' }],
  ['an endless title', text('款'.repeat(601), [])],
  ['an unknown kind', { kind: 'own-html', title: '<b>' }],
])('%s is no page', (_, page) => {
  expect(isOwnPage(page)).toBe(false);
});

test.each([
  ['张科长说下周', '张科长'],
  ['找王总批', '王总'],
  ['电话 13800138000', '13800138000'],
])('%s names a person', (said, found) => {
  expect(personIn(said, slides.form)).toBe(found);
});

test.each([
  '财务科长签字',
  '总公司',
  'A 局欠 380,000,000 元',
  '经办说材料不齐',
  '分管局长没批',
  '工程款',
  '周会计划下周定',
  '马上处理',
])('%s names none', (said) => {
  expect(personIn(said, slides.form)).toBeUndefined();
});

test.each([
  ['江北区教育局', '江北区教育局'],
  ['给临江市第二人民医院做的机房，欠 38 万元', '临江市第二人民医院'],
  ['青坪县自然资源局的尾款', '青坪县自然资源局'],
  ['找了江北区政务服务中心三回', '江北区政务服务中心'],
  ['临江城投说等财政', '临江城投'],
  ['总包是宏远建设集团', '总包是宏远建设集团'],
  ['云衡信息技术有限公司', '云衡信息技术有限公司'],
])('%s has the name of a unit: %s', (said, found) => {
  expect(unitIn(said, slides.form)).toContain(found.replace('总包是', ''));
});

test.each([
  'A 县 B 局',
  '某市某局',
  '县教育局的款',
  '上个月去了县里的财政局',
  '我们公司垫了钱',
  '对方说财政局没拨',
  '本市医院都这样',
  '三家市级医院',
  '区财政和审计局都盖了章',
  '机房改造，欠 38 万元，拖了 120 天',
  '单子此刻在谁桌上？',
])('%s names no unit', (said) => {
  expect(unitIn(said, slides.form)).toBeUndefined();
});
