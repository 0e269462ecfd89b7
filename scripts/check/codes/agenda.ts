// Findings about the presets of a day in a room: minutes, shares, and lessons that stand nowhere.
import { code } from '../saying.ts';

export const agendaCodes = {
  'agenda-minutes': code(
    '议程加不拢',
    (sum: number, wanted: number) => `各段加起来 ${sum} 分钟（茶歇、午饭不算），应是 ${wanted} 分钟`,
    '改各段的 minutes，或者改整套的 minutes',
  ),
  'agenda-share': code(
    '讲练比例',
    (share: 'talk' | 'practice' | 'debrief', sum: number, limit: number) =>
      share === 'talk'
        ? `讲了 ${sum} 分钟，最多 ${limit} 分钟`
        : `${share === 'practice' ? '练习和讨论' : '复盘'}一共 ${sum} 分钟，至少 ${limit} 分钟`,
    (share) => (share === 'talk' ? '少讲一些，改成练习或讨论' : '从讲的里头匀出来'),
  ),
  'agenda-blocks': code(
    '议程段数',
    (count: number, least: number, most: number) =>
      `这一套有 ${count} 段（茶歇、午饭不算），要 ${least} 到 ${most} 段`,
    '太碎的并起来，太长的拆开',
  ),
  'agenda-least': code(
    '段的下限',
    (least: number, minutes: number) => `最少 ${least} 分钟，比排的 ${minutes} 分钟还长`,
    'least 不能大于 minutes',
  ),
  'agenda-lesson': code(
    '课没有着落',
    (lesson: string, why: 'nowhere' | 'twice') =>
      why === 'nowhere'
        ? `课“${lesson}”不在任何一段里，课前课后也没有`
        : `课“${lesson}”在这一套里写了两处（段里、pre、post 只能占一样）`,
    (_lesson, why) => (why === 'nowhere' ? '写进一段，或者写进 pre、post' : '只留一处'),
  ),
};
