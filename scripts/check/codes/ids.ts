// Findings about ids: their form, what they point at, and the register.
import { code } from '../saying.ts';

export const idCodes = {
  'bad-id': code(
    '编号写法',
    (id: string) => `编号“${id}”写法不对`,
    '编号只用小写字母、数字和连字符，以字母开头，如 ocl-case-1',
  ),
  'duplicate-id': code(
    '编号重复',
    (id: string, first: string) => `编号“${id}”已经在 ${first} 用过`,
    '后写的那个换一个新编号；选项、提示、栏在本题或本块里不重复就行',
  ),
  'unknown-id': code(
    '编号不存在',
    (id: string, wanted: string, actual?: string) =>
      actual ? `“${id}”是${actual}的编号，这里要${wanted}的编号` : `没有编号为“${id}”的${wanted}`,
    (_id: string, wanted: string) => `改成一个已有的${wanted}编号，或先把这个${wanted}写出来`,
  ),
  'wrong-lesson': code(
    '指到了别的课',
    (id: string, what: string, lesson: string) => `${what}“${id}”不在课“${lesson}”里`,
    (_id: string, what: string) => `换成本课的${what}编号`,
  ),
  'id-changed': code(
    '编号不见了',
    (id: string) => `登记过的编号“${id}”在内容里找不到了`,
    (id: string) => `编号是永久的：把原编号改回来；东西真的不要了，运行 npm run ids -- --retire ${id}`,
  ),
  'id-recycled': code(
    '编号再用',
    (id: string, was: string, now?: string) =>
      now ? `编号“${id}”登记为${was}，现在用在${now}上` : `编号“${id}”（${was}）已经退役，不能再用`,
    '学员的记录挂在编号上：给新东西起一个新编号',
  ),
  'id-unregistered': code(
    '编号没登记',
    (count: number, names: string) => `有 ${count} 个新编号没有登记：${names}`,
    '运行 npm run ids，把 content/ids.yaml 一起提交',
  ),
};
