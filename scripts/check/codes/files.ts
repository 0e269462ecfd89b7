// Findings about files as such: missing, unreadable, or not of the agreed shape.
import { code } from '../saying.ts';

export const fileCodes = {
  'file-missing': code(
    '缺文件',
    (path: string) => `找不到 ${path}`,
    (path: string) =>
      `新建 ${path}，写法见 docs/authoring.md；或用 --root 指向放着 content 和 quizzes 的文件夹`,
  ),
  'not-utf8': code(
    '不是 UTF-8',
    () => '文件里有不是 UTF-8 的字节，显示成了乱码',
    '用编辑器“另存为 UTF-8”后再存一次',
  ),
  'stray-file': code(
    '放错的文件',
    (path: string) => `${path} 不会被课程读到`,
    '课文用 .mdx，数据用 .yaml；用不着的文件移到别处',
  ),
  'yaml-syntax': code(
    'YAML 写法',
    (problem: string) => `YAML 读不下去：${problem}`,
    '看这一行和上一行：缩进用两个空格对齐，冒号后留空格，文字里有半角“: ”或以 [ { * & 开头就整句加引号',
  ),
  'mdx-syntax': code(
    '课文写法',
    (problem: string) => `课文读不下去：${problem}`,
    '看这一行：每个标签要成对或以 “ />” 收尾，属性写成 名="值"，正文里不用 < 和 {',
  ),
  'unknown-key': code(
    '多余的键',
    (key: string) => `不认识的键“${key}”`,
    (key: string) =>
      `删掉“${key}”，或按 docs/authoring.md（案件和客户：docs/authoring-cases.zh.md）改成对的键名`,
  ),
  'missing-key': code(
    '缺键',
    (key: string) => `缺“${key}”`,
    (key: string) => `补上“${key}:”一行`,
  ),
  'bad-value': code(
    '值不对',
    (key: string, problem: string) => `“${key}”的值不对：${problem}`,
    (key: string) => `按 docs/authoring.md（案件和客户：docs/authoring-cases.zh.md）改“${key}”的值`,
  ),
};
