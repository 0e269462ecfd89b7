// A lesson in small, as the tests of the reading aids need it.

export const LESSON_PAGE = `
<h1>找不到、约不上</h1>
<main class="lesson-main" id="main">
  <p class="lesson-lead">周敏接手一笔验收款。</p>
  <section class="section" id="s1" data-section="s1">
    <h2><span class="section-number" aria-hidden="true">一</span>交接单</h2>
    <aside class="block case" id="case-1">
      <p>账本身清楚。写的是<span class="contract">验收合格后 30 日内支付</span>，就是这笔。</p>
      <p>她没问“他们”是谁。</p>
    </aside>
    <div class="question-block" id="q-1"><p>谁签哪一格？</p><label>甲<input /></label></div>
    <details class="manager" id="boss"><summary>主管</summary><p>折着的一段。</p></details>
  </section>
  <section class="section" id="s2" data-section="s2">
    <h2><span class="section-number" aria-hidden="true">二</span>难找</h2>
    <p>何志远从来不问谁说了算，他问谁签哪一格。</p>
    <div class="form" data-block="f1"><label>经办<input data-field="a" /></label><p class="form-state">已保存</p></div>
  </section>
  <section class="notes"><p>本课用到的词</p></section>
</main>`;

/** Puts the lesson on the page. */
export function openLesson(html: string = LESSON_PAGE): void {
  document.documentElement.dataset['lesson'] = 'l1';
  document.documentElement.dataset['refHash'] = 'h';
  document.body.innerHTML = html;
}
