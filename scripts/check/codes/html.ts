// Findings on the built pages.
import { code } from '../saying.ts';

export const htmlCodes = {
  'html-raw-bold': code(
    '页面露出星号',
    (around: string) => `页面上露出了“${around}”`,
    '到这一页的课文里找这句话，改 ** 的写法；课文没问题就是渲染出了错',
  ),
  'html-broken-anchor': code(
    '页面锚点断了',
    (href: string) => `“${href}”指的那一页上没有这个编号`,
    '到课文里改链接，或让那一页带上这个编号',
  ),
  'html-dead-link': code(
    '页面断链',
    (href: string) => `“${href}”没有对应的文件`,
    '改链接；如果地址对，检查构建时的 --base 是否一样',
  ),
  'html-duplicate-id': code(
    '页面编号重复',
    (id: string) => `同一页上编号“${id}”出现了两次`,
    '到课文里把其中一个改掉；课文没重复就是页面模板重复了',
  ),
};
