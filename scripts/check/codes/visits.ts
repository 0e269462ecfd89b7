// Findings about the sheets for a visit: stations, posts and results that are missing, slots that no card fills.
import { code } from '../saying.ts';

export const visitCodes = {
  'visit-gap': code(
    '拜访单缺一块',
    (what: 'station' | 'post', name: string, count: number) =>
      `${what === 'station' ? '环节' : '职位'}“${name}”${count === 0 ? '没有写' : `写了 ${count} 次`}`,
    '付款链上除“到账”外的七环、每一种职位，各写一次',
  ),
  'visit-result': code(
    '没有可要的结果',
    (station: string, posts: string) => `“${station}”这一环，见 ${posts} 时没有一个结果可要`,
    '给这些职位各写一条，或在最后写一条不带 posts 的，谁都用得上',
  ),
  'visit-slot': code(
    '空格填不上',
    (slot: string) => `“{${slot}}”不是账款卡上的金额或日期`,
    '写卡上金额、日期那几栏的名字，如 {amount}、{accepted-on}；plain 里一个空格也不留',
  ),
};
