// Everything that can be wrong with the bank as a whole; what is wrong with one question alone, check:content says.
import { type CodeEntry, code } from '../saying.ts';

const percent = (share: number) => `${(100 * share).toFixed(0)}%`;

export const bankCodes = {
  'bank-few': code(
    '题太少',
    (count: number, least: number) => `一共 ${count} 道题，至少要 ${least} 道`,
    '给题最少的课补题',
  ),
  'lesson-few': code(
    '一课的题太少',
    (lesson: string, count: number, least: number) => `课“${lesson}”有 ${count} 道题，至少要 ${least} 道`,
    '补题；同一个目标换一个场面再问',
  ),
  'objective-few': code(
    '目标问得太少',
    (objective: string, count: number, least: number) =>
      `目标“${objective}”只有 ${count} 道题，至少要 ${least} 道`,
    '前测和后测不能问同一道，再写一道',
  ),
  'sets-few': code(
    '题组太少',
    (count: number, least: number) => `有 ${count} 个题组，至少要 ${least} 个`,
    '从一个案件里取一个场面，写 3 到 5 道',
  ),
  'type-missing': code(
    '缺一种题型',
    (module: string, type: string) => `模块“${module}”没有 ${type} 的题`,
    '补一道；看哪一道单选其实问的是先后或对应',
  ),
  'difficulty-missing': code(
    '缺一种难度',
    (module: string, difficulty: number) => `模块“${module}”没有难度 ${difficulty} 的题`,
    '补一道，别只改数字',
  ),
  'number-fixed': code(
    '计算题不换数',
    (question: string) => `计算题“${question}”没有参数，答过一次就背得下来`,
    '写 parameters，至少一个',
  ),
  'pitfall-hits': code(
    '错法算出了对的数',
    (question: string, formula: string) => `计算题“${question}”有的数一抽出来，易错处 ${formula} 和答案一样`,
    '收窄 parameters 的范围，让两个算法永远不等',
  ),
  'law-unnamed': code(
    '说到法没有出处',
    (question: string, word: string) => `题“${question}”说到“${word}”，自己没有引法规，所在小节也没有`,
    '在解析或选项里用 [[law:编号|文字]] 引出来，或把 section 改成讲它的小节',
  ),
  'bot-wins': code(
    '光看样子就能答',
    (bot: string, which: string, score: number, chance: number) =>
      `“${bot}”在${which}得 ${percent(score)}，瞎猜是 ${percent(chance)}`,
    '看下面列出的题，改写选项：错的写得跟对的一样像课文、一样长短；不要加废话',
  ),
  'place-wins': code(
    '老选一处就能答',
    (which: string, place: string, share: number, chance: number) =>
      `${which}，正确的有 ${percent(share)} 在${place}，瞎猜是 ${percent(chance)}`,
    '换几道题的选项次序；判断题改几道，让对和错差不多',
  ),
} satisfies Record<string, CodeEntry<never>>;

export type BankCode = keyof typeof bankCodes;
