// A lesson on paper: nothing stays folded, nothing of the screen is left, what is asked has room, links lead to places of the book.
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { lessonPaper } from '../../../scripts/handbook/lesson-paper.ts';
import { findElements, wordsIn } from '../../../scripts/lib/find-elements.ts';
import { lessonPage } from '../../support/handbook/made-pages.ts';

const paper = (inside: string) =>
  lessonPaper(lessonPage('货到了', inside), {
    id: 'l1',
    number: 7,
    question: (id) => `[question ${id}]`,
    caseTitle: (id) => `案件 ${id}`,
    code: (path) => `[code ${path}]`,
  });

describe('a lesson on paper', () => {
  test('has its number and its place, and headings one step down', () => {
    const html = paper('<section class="section" id="s1"><h2>一</h2><h3 id="小标题">二</h3></section>');
    expect(html).toContain('<p class="lesson-number">第 7 课</p><h2 id="lesson-l1">货到了</h2>');
    expect(html).toContain('<section class="section" id="s1"><h3>一</h3><h4>二</h4></section>');
    expect(html).toContain('page:lesson-l1');
  });

  test('opens what is folded', () => {
    const html = paper(
      '<details class="block manager" id="m"><summary><b>主管</b></summary><p>里面</p></details>',
    );
    expect(html).toContain(
      '<div class="block manager" id="m"><p class="block-head"><b>主管</b></p><p>里面</p></div>',
    );
  });

  test('leaves out what only a screen has, and the notes that have parts of their own', () => {
    const html = paper(
      '<script>1</script><style>p{}</style><p class="form-state" role="status"></p><p class="card-line"></p><svg class="seal-mark"><text>已</text></svg><p tabindex="0" data-x="1" aria-label="y">留下</p>',
    );
    for (const gone of [
      'script',
      'style>',
      'form-state',
      'card-line',
      '已',
      '没有脚本',
      'term-x',
      '首页',
      'tabindex',
      'data-x',
    ])
      expect(html).not.toContain(gone);
    expect(html).toContain('<p>留下</p>');
  });

  test('keeps the words that stand for a figure', () => {
    expect(
      paper('<svg viewBox="0 0 1 1" role="img" aria-label="付款链"><path d="M0 0"></path></svg>'),
    ).toContain('<svg viewBox="0 0 1 1" role="img" aria-label="付款链"><path d="M0 0"></path></svg>');
  });

  test('links lead into the book, or are words', () => {
    const html = paper(
      '<a class="law-ref" href="#law-a">法</a><a href="../l2/#s9">那一节</a><a href="/trainer/learn/l3/">那一课</a><a href="/a/b/play/c1/">那一案</a><a href="/me/">我的</a>',
    );
    expect(html).toContain('<a class="law-ref" href="#law-a">法</a>');
    expect(html).toContain('<a href="#s9">那一节</a>');
    expect(html).toContain('<a href="#lesson-l3">那一课</a>');
    expect(html).toContain('<a href="#case-c1">那一案</a>');
    expect(html).toMatch(/<\/a>我的<\/article>$/);
  });

  test('questions stand where they are asked; those that follow one another share a code', () => {
    const block = (id: string) =>
      `<div class="question-block" id="${id}"><astro-island>题面 提示</astro-island></div>`;
    expect(paper(`${block('q1')}${block('q2')}<p>正文</p>${block('q3')}`)).toContain(
      '[code learn/l1/#q1][question q1][question q2]<p>正文</p>[code learn/l1/#q3][question q3]',
    );
  });

  test('the way into a case becomes a page and a code', () => {
    const html = paper(
      '<aside class="block points"><a class="button" href="/play/c1/?from=l1">去谈</a></aside>',
    );
    expect(html).toContain('[code play/c1/?from=l1]');
    expect(html).toContain('案情：案件 c1，第 <a class="page-of" href="#case-c1">');
  });

  test('a page without a lesson is said', () => {
    expect(() =>
      lessonPaper('<main></main>', {
        id: 'l1',
        number: 1,
        question: String,
        caseTitle: String,
        code: String,
      }),
    ).toThrow('l1');
  });
});

describe('a worksheet on paper', () => {
  const field = (kind: string, control: string) =>
    `<div class="block form worksheet" id="w"><label class="field ${kind}"><span class="field-label">标签<small class="field-tied">账款卡</small></span><span class="field-hint">提示语</span>${control}</label></div>`;

  test('has a code, its label and its hint, and not what ties it to the card on the screen', () => {
    const html = paper(field('field-text', '<input data-field="x">'));
    expect(html).toContain('[code learn/l1/#w]');
    expect(html).toContain('<b>标签</b><small>提示语</small>');
    expect(html).not.toContain('账款卡');
    expect(html).not.toContain('<input');
  });

  test('choices are boxes, without the one that stands for none', () => {
    const html = paper(
      field(
        'field-choice',
        '<select><option value="">（未选）</option><option>验收</option><option value="x">支付</option></select>',
      ),
    );
    const items = findElements(parse(html), ({ tagName }) => tagName === 'li').map(wordsIn);
    expect(items).toEqual(['验收', '支付']);
    expect(html.match(/class="box"/g)).toHaveLength(2);
  });

  test('dates, amounts and long answers each have their room', () => {
    expect(paper(field('field-date', '<input type="date">'))).toContain('年 <i></i> 月 <i></i> 日');
    expect(paper(field('field-money', '<input>'))).toContain('<span>元</span>');
    expect(paper(field('field-long', '<textarea></textarea>'))).toContain('<i></i><i></i><i></i>');
  });

  test('a calculation tells the example of the lesson and has a place for the result', () => {
    const html = paper(
      '<div class="block form calculation" id="c"><label class="field"><span class="field-label">欠款</span><input data-example="1260000" value="1260000"></label><output></output></div>',
    );
    expect(html).toContain('课里的例子：1260000');
    expect(html).toContain('算出来：<span class="blank">');
  });
});
