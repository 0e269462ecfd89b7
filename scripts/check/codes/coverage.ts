// Findings about the items of the course card: where each is taught, asked about and played.
import { code } from '../saying.ts';

export const coverageCodes = {
  'cover-missing': code(
    '大纲条目丢了',
    (lesson: string, words: string) => `课“${lesson}”的 covers 里没有大纲条目“${words}”`,
    (_lesson: string, words: string) =>
      `补上一条写着“${words}”的；大纲真的变了，先改 scripts/check/syllabus-items.ts`,
  ),
  'cover-unasked': code(
    '条目没有题',
    (item: string, section: string) => `条目“${item}”讲在小节“${section}”，没有一道题的 section 是它`,
    (_item: string, section: string) =>
      `写一道 section: ${section} 的题；题问在别处，就给这一条加上 objectives: [ 问到的目标 ]`,
  ),
  'cover-unshown': code(
    '演练里没有',
    (name: string, isSkill: boolean) =>
      isSkill ? `没有一招的 evidence 写着 skill: ${name}` : `没有一招的 tactics 里有 ${name}`,
    (name: string) => `从 shown 里去掉 ${name}，或先在案件里写出这样的招`,
  ),
};
