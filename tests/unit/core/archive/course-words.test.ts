// What the archive takes from the course: a name for a question, and the blocks with their fields.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortTitle } from '../../../../src/core/archive/short-title.ts';
import { worksheetsIn } from '../../../../src/core/archive/worksheets-in.ts';

describe('the name of a question', () => {
  it('is the stem when that is short', () => {
    expect(shortTitle('这笔款停在哪张桌上？')).toBe('这笔款停在哪张桌上？');
  });

  it('is made of whole sentences when they say enough', () => {
    const stem = `周敏接手一笔 58 万元的款，临江职业技术学院的。她手上有三样东西：${'验收书'.repeat(9)}。`;
    expect(shortTitle(stem)).toBe('周敏接手一笔 58 万元的款，临江职业技术学院的。');
  });

  it('is cut with an ellipsis when the first sentence is long', () => {
    const title = shortTitle('款'.repeat(60));
    expect([...title]).toHaveLength(40);
    expect(title.endsWith('款…')).toBe(true);
  });

  it('does not name what is drawn', () => {
    expect(shortTitle('一笔 {amount} 元的款，毛利 {margin}%。')).toBe('一笔 … 元的款，毛利 …%。');
  });

  it('never has more than forty characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (stem) => {
        expect([...shortTitle(stem)].length).toBeLessThanOrEqual(40);
      }),
    );
  });
});

describe('the blocks of a lesson', () => {
  const words = {
    plain: (text: string) => text.replace(/\[\[[^|]*\|([^\]]*)\]\]/g, '$1'),
    label: (name: string) => `<${name}>`,
  };
  const source = `
<小节 id="s1" title="一">
<工作表 id="sheet" title="我的[[term:x|图]]">
<栏 id="who" label="谁“签”" hint="写职务" />
<栏 id="how" label="哪一样" type="choice" options="甲|乙" />
</工作表>
<思考题 id="think" ask="听谁说的？">
</思考题>
<计算 id="calc" title="算一算" kind="default-interest" amount="1" perMyriad="5" days="2" />
<题 id="q-1" />
<用在我这笔上 title="挑一笔" id="mine">
<栏 label="哪天" type="date" id="day" />
</用在我这笔上>
</小节>`;

  it('come in order, with their fields and what the author calls them', () => {
    expect(worksheetsIn(source, words)).toEqual([
      {
        id: 'sheet',
        kind: 'worksheet',
        title: '我的图',
        fields: [
          { id: 'who', label: '谁“签”' },
          { id: 'how', label: '哪一样' },
        ],
      },
      { id: 'think', kind: 'reflect', title: '听谁说的？', fields: [{ id: 'answer', label: '' }] },
      {
        id: 'calc',
        kind: 'calculation',
        title: '算一算',
        fields: [
          { id: 'amount', label: '<amount>' },
          { id: 'perMyriad', label: '<perMyriad>' },
          { id: 'days', label: '<days>' },
        ],
      },
      { id: 'mine', kind: 'apply', title: '挑一笔', fields: [{ id: 'day', label: '哪天' }] },
    ]);
  });

  it('are none in a text without them', () => {
    expect(worksheetsIn('<案例 id="c" title="x">\n\n<栏目 />\n\n</案例>', words)).toEqual([]);
  });
});
