// Words of the home page and of the page that isn't there.
export const home = {
  title: '回款演练场｜政府大客户回款',
  description: '政府大客户回款一日课：难题、预防、修炼、破解。能离线读，能练，能接着上次学。',
  kicker: '政府大客户回款 · 一日课',
  headline: ['货到了，钱没到，', '这单只做了一半。'],
  lead: '销售是交出东西，回款是换回东西。八个站点连成一圈，钱停在哪一站、停在谁桌上，一笔一笔问清楚。',
  start: '从第一课开始',
  resume: '继续学习',
  startHint: (title: string, minutes: number) => `第一课：${title}，${minutes} 分钟。`,
  resumeHint: (lesson: string, section: string) =>
    section ? `上次停在《${lesson}》的「${section}」。` : `下一课：《${lesson}》。`,
  help: '不知道怎么用，看使用说明',
  tour: { first: '第一次来？', start: '四步看懂（3 分钟）', refuse: '不再提示' },
  allDone: '课都学过了。点任何一课可以再读。',
  day: '一天六小时',
  dayLead: (lessons: number, minutes: number) => `${lessons} 课，${minutes} 分钟。`,
  untouched: '未学',
  begun: '在学',
  done: '已学',
  shelf: '课后常来的几处',
  shelves: [
    { route: 'review/', title: '复习', text: '答错的题、带走的卡、没下赢的残局，到日子再来一遍。' },
    { route: 'exam/', title: '测验与考试', text: '学之前测一次，学完再测一次。考试四十题，成绩单能打印。' },
    { route: 'learn/', title: '课程地图', text: '三十四课连成一圈，看走到了哪一站，接着去练哪一局。' },
    { route: 'handbook/terms/', title: '手册', text: '词和法条，按拼音、按文件排。见客户前查一眼。' },
    { route: 'help/', title: '使用说明', text: '换手机、断网学、明天见客户，要做哪件事，翻到哪一页。' },
  ],
  promise: '学完带走什么',
  unit: '分',
} as const;

export const notFound = {
  title: '这一页不在账上',
  text: '地址可能抄错了，或者这一课还没写完。回到首页，从目录里找。',
  action: '回到首页',
} as const;
