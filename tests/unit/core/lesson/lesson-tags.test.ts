// The reader of lessons' tags against any tree of tags: every tag once, in order, with exactly what stands inside it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagsIn, titlesIn } from '../../../../src/core/lesson/lesson-tags.ts';
import { plainSpoken, spoken } from '../../../../src/core/lesson/spoken.ts';

type Tree = {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly (Tree | string)[];
  readonly closesItself: boolean;
};

const name = fc.constantFrom('小节', '讲师', '投屏', '步骤', '栏');
const words = fc.constantFrom('款没到账', 'a < b', '', '\n', '**先问**', 'x > y', '&lt;');
const attributes = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom('id', 'title', '账款', 'minutes'),
    fc.constantFrom('', 'a-1', '3 < 4 > 2', '</小节>', '“说”'),
  ),
  { selector: ([key]) => key, maxLength: 3 },
);
const { tree } = fc.letrec<{ tree: Tree; child: Tree | string }>((tie) => ({
  tree: fc.record({
    name,
    attributes,
    children: fc.array(tie('child'), { maxLength: 3 }),
    closesItself: fc.boolean(),
  }),
  child: fc.oneof({ depthSize: 'small' }, words, tie('tree')),
}));

function text(one: Tree | string): string {
  if (typeof one === 'string') return one;
  const head = [one.name, ...one.attributes.map(([key, value]) => `${key}="${value}"`)].join(' ');
  return one.closesItself ? `<${head} />` : `<${head}>${one.children.map(text).join('')}</${one.name}>`;
}

function inOrder(one: Tree | string): readonly Tree[] {
  if (typeof one === 'string') return [];
  return [one, ...(one.closesItself ? [] : one.children.flatMap(inOrder))];
}

describe('tags', () => {
  test('any tree is read as it was written, tags of the same name inside each other too', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 3 }), (trees) => {
        const source = trees.map(text).join('\n');
        expect(tagsIn(source).map((tag) => ({ ...tag, attributes: [...tag.attributes] }))).toEqual(
          trees.flatMap(inOrder).map((one) => ({
            name: one.name,
            attributes: one.attributes,
            inside: one.closesItself ? '' : one.children.map(text).join(''),
          })),
        );
        const asked = tagsIn(source, ['栏']);
        expect(asked).toEqual(tagsIn(source).filter((tag) => tag.name === '栏'));
      }),
    );
  });

  test('an attribute may hold what looks like a tag', () => {
    const inner = '<小节 title="3 < 4 > 2 </小节>">乙</小节>';
    expect(tagsIn(`<小节>甲${inner}丙</小节>`)[0]?.inside).toBe(`甲${inner}丙`);
  });

  test('a tag that isn’t closed is named', () => {
    expect(() => tagsIn('<小节 id="a"><讲师>词</小节>')).toThrow('<讲师>');
    expect(() => tagsIn('<小节 id="a"><小节 id="b"></小节>')).toThrow('id="a"');
    expect(() => tagsIn('</小节>')).toThrow('</小节>');
  });

  test.each([
    ['without its end', '<小节 id="a">甲<投屏 id="b"'],
    ['with other quotes', "<栏 id='a' />"],
    ['with an attribute that has no value', '<栏 id="a" 必填 />'],
    ['with an expression', '<演练 案件={"a"} />'],
    ['of a name that isn’t all Chinese', '<栏2 id="a" />'],
  ])('a tag %s is named instead of being passed over', (_, source) => {
    expect(() => tagsIn(source)).toThrow(source.slice(source.lastIndexOf('<')));
  });

  test('titles go by ids; what has no title or no id has none', () => {
    const source =
      '<对照表 id="t" title="四种等法"></对照表><投屏 id="l" show="t" /><红线 title="无"></红线>';
    expect([...titlesIn(source)]).toEqual([['t', '四种等法']]);
  });
});

describe('spoken words', () => {
  const cite = (law: string) => `《${law}》`;

  test('laws are cited, contracts quoted, links and marks of lists gone, strong words strong', () => {
    const written =
      '## 先看\n- 见<法规 id="x" />，<合同>验收后十日</合同>；[去问](/learn/a/)**谁**签<术语 id="t">回单</术语>';
    expect(spoken(written, cite)).toBe('先看见《x》，“验收后十日”；去问**谁**签回单');
    expect(plainSpoken(written, cite)).toBe('先看见《x》，“验收后十日”；去问谁签回单');
  });
});
