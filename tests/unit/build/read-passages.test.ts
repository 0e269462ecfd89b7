// Passages of built pages: what a learner can read, section by section, and nothing of trainers, keys or questions.
import { expect, test } from 'vitest';
import { entryPassages, helpPassage, lessonPassages } from '../../../scripts/build/search/read-passages.ts';

const LESSON = `<main><h1>签字那天</h1>
<section class="section" id="s1" data-section="s1"><h2><span aria-hidden="true">一</span>二十八个字</h2>
<p>付款写在<a href="#x">第五页</a>。</p><p class="projector-line">投屏句</p>
<aside class="block trainer-note" data-canary="hk-canary-note-x">讲师才看</aside>
<table><tr><td>甲</td><td>乙</td></tr></table>
<div class="question-block"><p>题干</p><details data-canary="hk-canary-key-q">答案</details></div></section>
<section class="section" id="s2" data-section="s2"><h2>第二</h2><p>尾款</p></section></main>`;

test('a section is a passage: title, heading, readable lines', () => {
  expect(lessonPassages(LESSON, 'learn/x/')).toEqual([
    {
      kind: 'lesson',
      title: '签字那天',
      section: '二十八个字',
      path: 'learn/x/#s1',
      text: '付款写在第五页。\n甲\n乙',
    },
    { kind: 'lesson', title: '签字那天', section: '第二', path: 'learn/x/#s2', text: '尾款' },
  ]);
});

test('an entry is a passage: an article under its statute, without the lessons that cite it', () => {
  const html = `<section><h2>《条例》</h2><dl><div class="entry" id="law-a-9"><dt>第9条<small>旧</small></dt><dd>30 日</dd>
    <dd class="entry-mentions">用到的课</dd></div></dl></section><section><h2>《民法典》</h2></section>`;
  expect(entryPassages(html, 'handbook/laws/', 'law')).toEqual([
    { kind: 'law', title: '《条例》第9条', section: '', path: 'handbook/laws/#law-a-9', text: '30 日' },
  ]);
  expect(entryPassages(html, 'handbook/laws/', 'term')).toEqual([]);
});

test('a page of help is one passage: its text, what is written under its picture, and the words it is found by', () => {
  const html = `<main><nav>使用说明</nav><article data-help-text><h1>换手机</h1><p>换了手机。</p>
    <figure><img alt="备份页"><svg><text>1</text></svg><figcaption><ol><li>点这里</li></ol></figcaption></figure>
    <p class="help-words">搜这些词也能找到：搬家。</p></article><nav>下一页</nav></main>`;
  expect(helpPassage(html, 'help/x/')).toEqual({
    kind: 'help',
    title: '换手机',
    section: '',
    path: 'help/x/',
    text: '换了手机。\n点这里\n搜这些词也能找到：搬家。',
  });
});
