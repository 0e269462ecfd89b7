// Findings about questions: their parts, and their place in the lesson.
import { code } from '../saying.ts';

export const questionCodes = {
  'correct-count': code(
    '正确项',
    (count: number, wanted: string) => `有 ${count} 个正确项，要${wanted}`,
    '在对的选项上写 correct: true，错的不写',
  ),
  'misconception-missing': code(
    '错因',
    (part: string) => `${part}没有写错因（misconception）`,
    '写出为什么会有人真这么选，以及它错在哪',
  ),
  'missed-missing': code(
    '漏选',
    (option: string) => `多选题的正确项“${option}”没有写 missed`,
    '写出漏选它的人是怎么想的',
  ),
  'reason-misplaced': code(
    '错因放错',
    (option: string, key: string) => `选项“${option}”不该写 ${key}`,
    (_option: string, key: string) =>
      key === 'missed'
        ? 'missed 只写在多选题的正确项上'
        : '正确项不写 misconception；它要是错的，就去掉 correct: true',
  ),
  'pitfall-missing': code(
    '易错处',
    (part: string) => `${part}没有写易错处（pitfalls）`,
    '至少写一条常见的错法和它错在哪；连线题左边每一项至少一条',
  ),
  'pitfall-right': code(
    '易错处写成了对的',
    () => '这条易错处写的正是正确答案',
    '写常见的错法：顺序题是谁被错放到谁前面，连线题是错连到谁',
  ),
  'hint-count': code(
    '提示',
    (count: number) => `有 ${count} 条提示，要 1 到 3 条`,
    '写 1 到 3 条，一条比一条多说一点，不说破答案',
  ),
  'pair-missing': code(
    '连线',
    (left: string) => `左边“${left}”没有连到右边`,
    (left: string) => `在 pairs 里补上 ${left}: …`,
  ),
  'parameter-range': code(
    '参数范围',
    (name: string) => `参数“${name}”的 min 比 max 大`,
    '把 min 和 max 对调或改小',
  ),
  'formula-unit': code(
    '公式和单位',
    (formula: string) => `公式 ${formula} 算不出题里要的单位`,
    '改 unit，或换一个公式；对照 docs/authoring.md',
  ),
  'parameter-unknown': code(
    '参数不存在',
    (name: string) => `没有叫“${name}”、可以用在这里的参数`,
    '在 parameters 里写出这个参数（日期用 from 和 days，数用 min、max、step），或改成已有的名字',
  ),
  'parameter-unshown': code(
    '参数没用上',
    (name: string) => `参数“${name}”在题干里没有出现`,
    (name: string) => `在题干里写上 {${name}}，或删掉这个参数`,
  ),
  'question-file': code(
    '题放错文件',
    (lesson: string, folder: string) => `课“${lesson}”的题应放在 quizzes/${folder}.yaml`,
    (_lesson: string, folder: string) => `把这道题移到 quizzes/${folder}.yaml`,
  ),
  'question-unplaced': code(
    '题没放进课文',
    (id: string, lesson: string) => `题“${id}”没有放进课“${lesson}”`,
    (id: string) => `在讲到它的小节末尾写 <题 id="${id}" />`,
  ),
  'question-twice': code('题放了两次', (id: string) => `题“${id}”已经放过一次`, '只留一处'),
  'question-elsewhere': code(
    '题放到了别的课',
    (id: string, lesson: string) => `题“${id}”是课“${lesson}”的题`,
    '移到它自己的课，或改题的 lesson',
  ),
  'set-size': code(
    '题组大小',
    (id: string, count: number) => `题组“${id}”有 ${count} 道题，要 3 到 5 道`,
    (id: string) => `给题写上 set: ${id}，或把多出来的拿出去；题要和题组写在同一个文件里`,
  ),
  'set-apart': code(
    '题组散了',
    (id: string, set: string) => `题“${id}”没有紧跟着题组“${set}”的上一道`,
    '在课文里把一组的 <题> 挨着放，先后和 quizzes/ 里一样，都在同一课',
  ),
};
