// Findings about the blueprint of the papers: modules, sums, and items that the bank hasn't.
import { code } from '../saying.ts';

export const paperCodes = {
  'paper-module': code(
    '考试缺一个模块',
    (module: string, count: number) =>
      count === 0 ? `考试里没有模块“${module}”` : `考试里模块“${module}”写了 ${count} 次`,
    '每个模块写一次，至少出一题',
  ),
  'paper-sum': code(
    '考试题数',
    (sum: number, wanted: number) => `各模块加起来是 ${sum} 题，应是 ${wanted} 题`,
    '改各模块的题数，或者改 items',
  ),
  'paper-bank': code(
    '题库不够抽',
    (module: string, level: number, wanted: number, there: number) =>
      `模块“${module}”难度 ${level} 要 ${wanted} 题，题库里有 ${there} 题`,
    '补题，或者少抽几题',
  ),
  'paper-objective': code(
    '前测后测配不成对',
    (objective: string, why: 'twice' | 'unpaired') =>
      why === 'twice'
        ? `目标“${objective}”写了两次`
        : `目标“${objective}”没有两道同样难度的题，A、B 两卷没法对着出`,
    '换一个目标，或者给它补一道同样难度的题',
  ),
};
