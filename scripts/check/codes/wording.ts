// Findings about words: law outside references, bold, punctuation, links, tokens.
import { code } from '../saying.ts';

export const wordingCodes = {
  'bare-law': code(
    '裸写法规',
    (words: string) => `“${words}”直接写在了文字里`,
    '课文里用<法规>、<术语>或<合同>标出来；YAML 里用 [[law:编号|文字]]、[[term:编号|文字]] 或 [[contract:文字]]',
  ),
  'bad-token': code(
    '引用写法',
    (token: string, problem: 'form' | 'place') =>
      problem === 'form' ? `引用“${token}”写法不对` : `这里不能用引用“${token}”`,
    (_token: string, problem: 'form' | 'place') =>
      problem === 'form'
        ? '写成 [[law:编号]]、[[law:编号|文字]]、[[term:编号|文字]] 或 [[contract:文字]]'
        : '正文里用标签；标题和选项里换个说法',
  ),
  'nested-bold': code('加粗套加粗', () => '加粗里面又有加粗', '只留一层 **…**'),
  'raw-bold': code(
    '露出的星号',
    () => '这里会露出两个星号',
    '检查 ** 是否成对、里面两头有没有空格；YAML 的文字里不能加粗',
  ),
  'half-width-punctuation': code(
    '半角标点',
    (mark: string) => `汉字之间用了半角“${mark}”`,
    (mark: string) => `改成全角“${FULL_WIDTH[mark] ?? ''}”`,
  ),
  'dead-link': code(
    '断链',
    (url: string) => `链接“${url}”没有去处`,
    '本课用 #编号，别的课用 ../课程编号/ 或 ../课程编号/#编号',
  ),
};

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '.': '。',
  '"': '“”',
};
