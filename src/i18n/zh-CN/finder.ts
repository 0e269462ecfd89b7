// Words of the page that finds what to practise.
import type { Minutes } from '../../schema/words/drills.ts';
import type { Grade } from '../../schema/words/roleplay.ts';

const minutes: Readonly<Record<Minutes, { readonly name: string; readonly about: string }>> = {
  5: { name: '5 分钟', about: '残局一个' },
  15: { name: '15 分钟', about: '关键手' },
  30: { name: '30 分钟', about: '整局' },
};

const grades: Readonly<Record<Grade, string>> = {
  full: '办成过',
  partial: '办成一半',
  poor: '只拿到空话',
  failed: '没办成',
  crossed: '越过线',
};

export const finder = {
  more: { profile: '我的本事与走法', compare: '两局摆在一起看', run: '打开别人给的一局' },
  next: {
    title: '下一步',
    resume: (title: string, steps: number) => `《${title}》谈到第 ${steps} 步，接着谈完它。`,
    first: (title: string) => `先谈《${title}》。不指定对手，碰上谁是谁。`,
    puzzles: (title: string) => `做一个残局，出在《${title}》里。只走一步，走完就知道对不对。`,
    cut: (title: string) => `走一遍《${title}》的关键手，别的步替你走。`,
    again: (title: string, name: string, skill: string) =>
      `你近来在“${skill}”上失手最多，上一回是在《${title}》碰上${name}。再谈一局，专盯这一项。`,
    fresh: (title: string, name: string) => `《${title}》对${name}，你还没有办成过。`,
    exam: (title: string) => `各样对手都办成过了。考核一局《${title}》，对面是谁不告诉你。`,
    go: {
      resume: '接着谈',
      first: '去谈',
      puzzles: '去做残局',
      cut: '走关键手',
      again: '再谈一局',
      new: '去谈',
      exam: '去考核',
    },
    weigh: '正在看你谈过的几局……',
  },
  blind: {
    go: '随机盲测',
    about: '案件、对手、起局都抽签，按考核走：不说对面是谁，走了不能退。',
  },
  filter: {
    title: '自己找',
    case: '案件',
    type: '对手',
    failed: '失手在',
    time: '手头的时间',
    any: '不限',
    marks: '丢分多的步',
    count: (name: string, times: number) => (times > 0 ? `${name}（失手 ${times} 次）` : name),
    clear: '全部放开',
    found: (count: number) => `${count} 件案子`,
    none: '没有合这几样的。放开一样再看。',
    noneSlips: '谈完的局里还没有丢分多的步。谈完一局，这里就有了。',
    noScript: '筛选和“下一步”要用脚本；没有脚本，案件和示范全列在下面，照样能读。',
    unread: (count: number) => `有 ${count} 局的内容现在取不到，或已经更新，没有算进来。`,
  },
  row: {
    against: '对手',
    notYet: '没谈过',
    going: '没谈完',
    grades,
    slips: (count: number) => `失手 ${count}`,
    exam: '考核',
    cut: '关键手',
    puzzles: (count: number) => `残局 ${count} 个`,
    ownPuzzles: '自己的残局',
    model: '示范',
    modelOf: (name: string, title: string) => `${name}　${title}`,
    skill: (count: number, skill: string) => `有 ${count} 招考“${skill}”。`,
    failedAt: (step: number) => `第 ${step} 步`,
    failed: '你失手的地方',
  },
  minutes,
} as const;
