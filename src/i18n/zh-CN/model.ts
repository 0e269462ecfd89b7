// Words of the page of a model game.
import type { ModelKind } from '../../schema/words/drills.ts';

const kinds: Readonly<Record<ModelKind, string>> = { strong: '走成的一局', flawed: '走坏的一局' };

export const model = {
  where: '示范',
  kinds,
  lead: '一步一步翻着看。到了要紧处会停下来问你一句，答了才往下走。',
  against: (name: string) => `对面：${name}`,
  desk: '往下看',
  keysTitle: '键盘',
  next: '下一步',
  back: '上一步',
  again: '从头再看',
  progress: (at: number, all: number) => `第 ${at} 步，共 ${all} 步`,
  opening: '还没开口',
  fromHere: '从这里自己下',
  ask: '换了你，这一步怎么走？',
  waiting: '正在取答案……',
  yours: '你选的',
  right: '对',
  wrong: '不对',
  went: '看他怎么走',
  noKey: '答案取不到：现在没有网，这台设备上也没存过。可以先往下看，连上网再回来。',
  retryKey: '再取一次',
  principle: '一句话',
  noPrinciple: '结语取不到，连上网再看一次。',
  tally: (right: number, all: number) => `问了 ${all} 处，你答对 ${right} 处。`,
  own: '自己去谈这一笔',
  all: '全部演练',
  caseBack: (title: string) => `回到《${title}》`,
  loading: '正在取这一局示范……',
  stale: '这局示范和现在的案件对不上了，多半是课程更新过。刷新一次再看。',
  keys: [
    ['→', '下一步'],
    ['←', '上一步'],
    ['1–4', '选一个答案'],
  ],
  noScript: '示范要用脚本，一步一步翻开。这个浏览器没有开。',
  description: (title: string) => `看别人谈一局：${title}。要紧处停下来问你一句。`,
} as const;
