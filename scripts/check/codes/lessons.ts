// Findings about what every lesson holds.
import { code } from '../saying.ts';

export const lessonCodes = {
  'section-count': code(
    '小节数',
    (count: number, least: number, most: number) => `这一课有 ${count} 个<小节>，要 ${least} 到 ${most} 个`,
    '按“一节讲一件事”拆开或合并',
  ),
  'outside-section': code(
    '小节外的文字',
    () => '这里的内容不在<小节>里',
    '移进一个<小节 id="…" title="…">里',
  ),
  'case-first': code('先出事', () => '第一节不是以<案例>开头', '把<案例>放到第一节的最前面：先出事，再讲法'),
  'method-missing': code(
    '方法',
    (count: number, least: number) =>
      `方法块只有 ${count} 个，至少要 ${least} 个（要点、对照表、步骤、流程链）`,
    '把讲法写成要点、对照表、步骤或流程链',
  ),
  'reference-missing': code(
    '出处',
    () => '整课没有一处<法规>或<术语>',
    '给方法站得住的那句话加<法规 id="…" />，或给行话加<术语 id="…">',
  ),
  'activity-missing': code(
    '动手',
    () => '没有<工作表>、<思考题>或<计算>',
    '加一个让学员动手、结果会保存的块',
  ),
  'questions-few': code(
    '题数',
    (count: number, least: number) => `本课只放了 ${count} 道题，至少要 ${least} 道`,
    '在 quizzes 里写题，并在小节里放<题 id="…" />',
  ),
  'apply-missing': code(
    '用在我这笔上',
    () => '没有<用在我这笔上>',
    '加一块，让学员在自己那笔账上填一栏、定一个日期',
  ),
  'apply-date': code(
    '一个日期',
    (count: number) => `<用在我这笔上>里有 ${count} 个带日期的动作，要正好 1 个`,
    '只留一个 type="date" 账款="next-step-on" 的<栏>，它就是带日期的那个动作',
  ),
  'red-line-missing': code('红线', () => '没有<红线>', '加一块：什么不能做，不做的话怎么说'),
  'takeaway-lines': code(
    '带走卡行数',
    (count: number) => `带走卡有 ${count} 行，要 3 到 6 行`,
    '一屏手机放得下：3 到 6 行',
  ),
  'takeaway-length': code(
    '带走卡太长',
    (length: number, most: number) => `这一行 ${length} 字，最多 ${most} 字`,
    '砍到一口气能念完',
  ),
  'lead-length': code(
    '导语太长',
    (length: number, most: number) => `导语 ${length} 字，最多 ${most} 字`,
    '一句话，砍掉铺垫',
  ),
  'projector-count': code(
    '投屏',
    (count: number) => `这一节有 ${count} 个<投屏>，要正好 1 个`,
    '每节一句话或一张图：<投屏 id="…">一句话</投屏> 或 <投屏 show="…" />',
  ),
  'projector-length': code(
    '投屏太长',
    (length: number, most: number) => `投屏 ${length} 字，最多 ${most} 字`,
    '后排也要一眼看完，砍短',
  ),
  'trainer-count': code(
    '讲师',
    (count: number) => `这一节有 ${count} 个<讲师>，要正好 1 个`,
    '每节一个<讲师 id="…" minutes="…">：用时、问全班的问题、典型错答',
  ),
  'trainer-minutes': code(
    '讲师用时',
    (sum: number, wanted: number) => `各节讲师用时加起来 ${sum} 分钟，本课是 ${wanted} 分钟`,
    '调各节的 minutes，让它们加起来等于本课时长',
  ),
  'text-too-thin': code(
    '文字太薄',
    (han: number, wanted: number) => `正文 ${han} 个汉字，至少要 ${wanted} 个`,
    (han: number, wanted: number) =>
      `还差 ${wanted - han} 个：补场面、原话和做法，不凑字（题、工作表、讲师、投屏不算）`,
  ),
};
