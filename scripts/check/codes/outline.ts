// Findings about the outline: minutes, lessons of the syllabus, and the files that belong to them.
import { code } from '../saying.ts';

export const outlineCodes = {
  'minutes-sum': code(
    '总时长',
    (sum: number, wanted: number) => `各课时长加起来是 ${sum} 分钟，应是 ${wanted} 分钟`,
    (sum: number, wanted: number) =>
      sum < wanted ? `补上少的 ${wanted - sum} 分钟` : `减去多的 ${sum - wanted} 分钟`,
  ),
  'lesson-minutes': code(
    '课的时长',
    (lesson: string, minutes: number, wanted: number) =>
      `课“${lesson}”是 ${minutes} 分钟，大纲定的是 ${wanted} 分钟`,
    (_lesson: string, _minutes: number, wanted: number) => `改成 minutes: ${wanted}`,
  ),
  'lesson-missing': code(
    '缺课',
    (lesson: string, minutes: number) => `大纲里的课“${lesson}”（${minutes} 分钟）没有列出来`,
    (lesson: string) => `在 course.yaml 的模块里补上 id: ${lesson}`,
  ),
  'lesson-unplanned': code(
    '大纲外的课',
    (lesson: string) => `课“${lesson}”不在大纲里`,
    '对照大纲改编号；大纲真的变了，先改 scripts/check/syllabus.ts',
  ),
  'lesson-folder': code(
    '课文放错文件夹',
    (lesson: string, folder: string) => `课“${lesson}”的文件应放在 content/${folder}/`,
    (lesson: string, folder: string) => `移到 content/${folder}/${lesson}.mdx`,
  ),
  'lesson-head': code(
    '课文的 lesson 不对',
    (lesson: string, name: string) => `文件名是 ${name}.mdx，里面写的却是 lesson: ${lesson}`,
    (_lesson: string, name: string) => `写成 lesson: ${name}，或改文件名`,
  ),
  'file-without-lesson': code(
    '没有课的文件',
    (name: string) => `course.yaml 里没有编号为“${name}”的课`,
    '改文件名，或在 course.yaml 里列出这一课',
  ),
  'lesson-without-file': code(
    '没有文件的课',
    (lesson: string, path: string) => `课“${lesson}”没有 ${path}`,
    (lesson: string) => `运行 npm run new:lesson -- ${lesson} 写出课文`,
  ),
  'objectives-count': code(
    '目标条数',
    (count: number) => `这一课有 ${count} 条目标，要 2 到 4 条`,
    '留下学完真能做到的 2 到 4 条',
  ),
  'objective-unasked': code(
    '目标没有题',
    (objective: string) => `没有一道题考到目标“${objective}”`,
    (objective: string) => `写一道 objective: ${objective} 的题，或把问得到的题改指过来`,
  ),
};
