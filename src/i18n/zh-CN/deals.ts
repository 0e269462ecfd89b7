// Words of the 账款卡: the page, the form, the answers, the lesson's line about it, and the sheet for the weekly meeting.

/** What a person is recognised by where only a unit or a post should stand. */
export const personWords = {
  surnames: [
    ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤葛',
    '欧阳',
    '上官',
    '司马',
    '诸葛',
  ],
  titles: [
    '科长',
    '处长',
    '局长',
    '主任',
    '院长',
    '校长',
    '书记',
    '厅长',
    '股长',
    '所长',
    '经理',
    '老师',
    '工程师',
  ],
} as const;
/** A card without a name. */
export const unnamedDeal = '没写代号的一笔';

/** What stands in a lesson about the card. */
export const lessonCard = {
  tied: '记到账款卡',
  speaksOf: '这里说的是',
  other: '换一笔',
  none: '还没有账款卡。建一张，这里写过的带过去，各课接着用。',
  make: '建一张账款卡',
  take: '把这里先前写的放进这张卡',
  unreadable: '已保存，但这一格读不成数，卡上先不算它。',
  /** Under a field that a card can answer. */
  answers: {
    none: '账款卡填齐了，这一格不用自己算。',
    one: (value: string) => `账款卡算的是 ${value}`,
    same: '和账款卡算的一样。',
    several: '几种算法，数不一样，由法院定：看账款卡。',
    fill: '填上',
  },
} as const;

/** The page of the cards. */
export const deals = {
  opening: '正在翻账。',
  locked: '这份记录上了口令。先到“这台设备”输口令。',
  add: '记一笔',
  empty: '还没有一张卡。拿手里最急的一笔来，只要一个代号、一个金额就能开头，其余想起来再补。',
  privacy:
    '只写单位代号、处室、职务。不写人名、电话，也不写谁的脾气、家庭、身体。卡只存在这台设备上，备份里也有。',
  inHand: '课里说的是这一笔',
  choose: '课里说这一笔',
  edit: '改这张卡',
  close: '填好了',
  later: '先放着',
  paid: '钱到了',
  remove: '拿掉',
  undo: '放回来',
  wasPaid: (name: string) => `“${name}”记成到账了。`,
  wasRemoved: (name: string) => `“${name}”拿掉了。`,
  paidTitle: '已经到账的',
  removedTitle: '拿掉的',
  missingNeeded: '还差单位代号和金额，别的不急。',
  closed: (date: string) => `${date}记`,
  form: {
    title: '这张卡',
    state: { saving: '正在存', saved: '已保存', failed: '还没存上，先别关页面' },
    choose: '（未选）',
    needed: '要填',
    groups: {
      deal: '哪一笔',
      stage: '走到哪儿了',
      terms: '怎么约的',
      more: '算得更准：遇上了才填',
    },
    notNumber: '这一格读不成数，先不算它。写 1260000 或 126 万都行。',
    notDate: '这一天日历上没有，或离现在太远，先不算它。',
    person: {
      name: '像是一个人的名字。只写单位和职务就够认了。',
      phone: '像是电话号码。电话别记在这儿。',
    },
  },
  answers: {
    due: '应付日',
    interest: '逾期利息',
    limitation: '时效',
    week: '本周一步',
    missing: '补上这些就能算：',
    dueFirst: '应付日定了，这一项就有了。',
    how: '怎么算的',
    laws: '依据',
    noLaws: '照合同和填的事实',
    by: (date: string) => `${date}前`,
    overdue: (days: number) => `已逾期 ${days} 天`,
    dueIn: (days: number) => (days === 0 ? '今天到期' : `还有 ${days} 天`),
    ends: (date: string) => `到 ${date}`,
    expiredOn: (date: string) => `${date}届满`,
    contract: (date: string) => `合同上算出来是 ${date}。`,
    guidance: (date: string) =>
      `财政部要求“原则上”收票后 10 个工作日内付，那一天是 ${date}；不是罚则，先查本省最新文件。`,
    waits: (date: string) => `验收期限到 ${date}。`,
    settled: '已经付清。',
    fillLpr: '填自己查到的 LPR',
    yearDays: '换一年的天数（365 或 360）',
    earlier: '填更早的书面',
    principal: (amount: string, days: number) => `本金 ${amount}，逾期 ${days} 天`,
  },
  actions: {
    title: '带日期的动作',
    from: (lesson: string) => `写在《${lesson}》`,
    undated: '没定日子',
    late: '过了日子',
    noStep: '没写做什么',
  },
  out: {
    title: '带走',
    print: '打印',
    markdown: '存成 Markdown',
    csv: '存成表格（CSV）',
    weekly: '账龄周会表',
    file: '账款卡',
    madeOn: (date: string) => `${date}存`,
    state: { open: '未到账', paid: '已到账', removed: '拿掉' },
    stateColumn: '状态',
  },
  weekly: {
    title: '账龄周会',
    description: '全部未到账的款按账龄排，每笔三问，打印出来开会用。',
    lead: '一周一次，一笔三问：卡在哪一环，下一步做什么，哪天做。打印出来，当面填，当面签。',
    back: '回到账款卡',
    print: '打印这张表',
    unknown: '应付日还算不出来',
    sum: (count: number, amount: string) => `${count} 笔，${amount}`,
    columns: { deal: '哪一笔', amount: '欠款', due: '应付日', stuck: '卡哪环', step: '下一步', when: '哪天' },
    sign: { manager: '主管签字', seller: '销售签字', date: '日期' },
    empty: '没有未到账的卡，这张表是空的。',
  },
  home: {
    title: '先说你手里那一笔',
    text: '最急的一笔是谁欠的，多少钱？两分钟填一张账款卡，哪天该付、利息多少、时效还剩几天，当场算给你看。',
    add: '建一张账款卡',
    open: '打开账款卡',
    next: (name: string) => `最近的一笔：${name}`,
  },
} as const;

/** The page of the worksheets. */
export const worksheets = {
  promise: '存进日历，给讲师回执',
  print: '打印',
  save: '存成一个文件',
  file: '工作表',
  empty: '各课里还没有写过一格。写了就会出现在这儿。',
  start: '去课里写',
  madeOn: (date: string) => `${date}存`,
} as const;
