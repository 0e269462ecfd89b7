// Findings about the pages of help: where they stand, what they link to, the pictures they show.
import { code } from '../saying.ts';

export const helpCodes = {
  'help-place': code(
    '说明放错地方',
    (id: string, path: string) => `编号是“${id}”的说明放在 ${path}`,
    (id: string) =>
      `放到 content/help/ 的 learner、trainer 或 author 里，文件名写 ${id === '' ? '编号' : id}.mdx`,
  ),
  'help-order': code(
    '说明的次序重了',
    (order: number, other: string) => `次序 ${order} 和“${other}”一样`,
    '同一类读者的说明，order 各写各的',
  ),
  'help-link': code(
    '说明里的链接',
    (url: string, why: 'nowhere' | 'trainer') =>
      why === 'nowhere' ? `“${url}”不通到任何一页` : `学员的说明链到了讲师版才有的“${url}”`,
    '从课程的根写起，前后都有斜杠，如 /me/backup/、/help/change-phone/；讲师版的页只写进讲师和作者的说明',
  ),
  'help-picture': code(
    '说明的图',
    (id: string, why: 'undrawn' | 'unshown' | 'many') =>
      why === 'undrawn'
        ? `图“${id}”还没画出来`
        : why === 'unshown'
          ? `图“${id}”没有一页用`
          : `图太多，从“${id}”起超出了`,
    (id: string, why: 'undrawn' | 'unshown' | 'many') =>
      why === 'undrawn'
        ? `在 tests/support/help/scenes.ts 里写上“${id}”的场面，再运行 npm run draw:help`
        : why === 'unshown'
          ? `在说明里写 <图 id="${id}" />，或把两个文件删掉`
          : '最多 20 张：能用一句话说清的不配图',
  ),
};
