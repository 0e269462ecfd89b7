// Findings about the tags and marks of a lesson's text.
import { code } from '../saying.ts';

export const tagCodes = {
  'mdx-import': code(
    'import 或 export',
    () => '课文里不能有 import 或 export',
    '删掉这一行；标签直接写就能用，不用引入',
  ),
  'mdx-expression': code('花括号', () => '课文里不能有 {…}', '属性写成 名="值"；正文里的花括号改成“”或（）'),
  'raw-html': code('HTML', (name: string) => `课文里不能有 HTML：<${name}>`, '用 Markdown 或课程标签来写'),
  'heading-level': code(
    '标题级别',
    (depth: number) => `正文里不能有 ${depth} 级标题`,
    '小节的 title 就是标题；节内的小标题用 ###',
  ),
  image: code('图片', () => '课文里还不能放图片', '用<流程链>或<对照表>画出来'),
  'unknown-tag': code(
    '不认识的标签',
    (name: string) => `没有标签<${name}>`,
    (_name: string) => '对照 docs/authoring.md 里的标签表改名',
  ),
  'misplaced-tag': code(
    '标签放错地方',
    (name: string, where: string) => `<${name}>只能放在${where}`,
    (_name: string, where: string) => `移到${where}，前后各空一行`,
  ),
  'unknown-attribute': code(
    '不认识的属性',
    (tag: string, name: string) => `<${tag}>没有属性“${name}”`,
    (_tag: string, name: string) => `删掉 ${name}，或对照 docs/authoring.md 改名`,
  ),
  'missing-attribute': code(
    '缺属性',
    (tag: string, name: string) => `<${tag}>缺属性“${name}”`,
    (_tag: string, name: string) => `补上 ${name}="…"`,
  ),
  'bad-attribute': code(
    '属性值不对',
    (tag: string, name: string, value: string, _wanted: string) => `<${tag}>的 ${name}="${value}" 不对`,
    (_tag: string, name: string, _value: string, wanted: string) => `${name} 要写${wanted}`,
  ),
  'choice-options': code(
    '选项',
    (problem: 'few' | 'extra') =>
      problem === 'few' ? 'type="choice" 的<栏>没有选项' : '不是 choice 的<栏>写了选项',
    (problem: 'few' | 'extra') =>
      problem === 'few' ? '写上 options="甲|乙|丙"，至少两个，不重复' : '删掉 options，或改成 type="choice"',
  ),
  'tied-type': code(
    '跟账款卡连着的栏',
    (field: string, type: string) => `账款="${field}" 的<栏>要写 type="${type}"`,
    (_field: string, type: string) =>
      type === 'choice'
        ? '写 type="choice"，不写 options：选项用账款卡上的'
        : `改成 type="${type}"，跟账款卡上的一样`,
  ),
  'answer-type': code(
    '账款卡算得出的栏',
    (answer: string, type: string) => `算出="${answer}" 的<栏>要写 type="${type}"，不写账款`,
    (_answer: string, type: string) => `改成 type="${type}"；账款和算出只留一个`,
  ),
  'not-empty': code(
    '应为空的标签',
    (name: string) => `<${name}>里面不能有内容`,
    (name: string) => `写成 <${name} … />，内容移到外面`,
  ),
  'empty-tag': code('空标签', (name: string) => `<${name}>里面没有内容`, '写上内容，或删掉这个标签'),
  'block-shape': code(
    '块的内容',
    (name: string, wanted: string) => `<${name}>里要正好是${wanted}`,
    (_name: string, wanted: string) => `只留${wanted}，别的文字移到标签外面`,
  ),
};
