// Words of the pages about one's own record: the frame with its three sheets, and the archive.

const two = (n: number) => String(n).padStart(2, '0');
const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const WEEK = ['日', '一', '二', '三', '四', '五', '六'];

/** A length of time as people say it, in whole minutes. */
function duration(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  if (ms < SECOND_MS) return '0 分钟';
  if (minutes < 1) return '不到 1 分钟';
  if (minutes < 60) return `${minutes} 分钟`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} 小时${rest === 0 ? '' : ` ${rest} 分`}`;
}

function day(at: number): string {
  const date = new Date(at);
  const here = `${date.getMonth() + 1} 月 ${date.getDate()} 日`;
  return date.getFullYear() === new Date().getFullYear() ? here : `${date.getFullYear()} 年 ${here}`;
}

function weekday(date: string): string {
  return WEEK[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';
}

function moment(at: number): string {
  const date = new Date(at);
  return `${day(at)} ${date.getHours()}:${two(date.getMinutes())}`;
}

/** A calendar date YYYY-MM-DD: 11 月 22 日, with the year when it isn't this one. */
function dateShort(date: string): string {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  return day(new Date(year, month - 1, dayOfMonth).getTime());
}

/** The same with its weekday: 11 月 22 日，周日. */
function dateWords(date: string): string {
  return `${dateShort(date)}，周${weekday(date)}`;
}

export const me = {
  nav: '档案各页',
  link: '档案',
  noScript: '记录存在这个浏览器里，要有脚本才读得出来。在浏览器设置里允许这个网站用脚本，再刷新一次。',
  pages: {
    archive: {
      title: '学习档案',
      hint: '学了什么，凭据在哪儿',
      description: '学到哪一课、哪一节，题答得怎样，时间花在哪儿。每个数都能点开看来历。',
      lead: '学了什么、答得怎样、时间花在哪儿。每个数点开都有来历。',
    },
    deals: {
      title: '账款卡',
      hint: '手里的每一笔，这周做哪一步',
      description: '手里每一笔没到账的钱一张卡：哪天该付、逾期多少利息、时效还剩几天、这周做哪一步。',
      lead: '每一笔没到账的钱一张卡，两分钟填完。填了就答四件事：哪天该付、逾期多少利息、时效还剩几天、这周做哪一步。',
    },
    worksheets: {
      title: '工作表',
      hint: '各课里写过的，都在这儿',
      description: '各课里填过的工作表，能改、能打印、能存成一个文件。',
      lead: '各课里填过的都在这儿，照课的次序排。要改，点回那一页；要带走，打印或存成一个文件。',
    },
    notes: {
      title: '笔记和书签',
      hint: '课文里划过的、写过的、夹过的',
      description: '每一课划过的线、写过的笔记、夹过的书签，点一下回到原处。',
      lead: '划过的、写过的、夹过书签的，都按课排在这里。点一下回到原处。',
    },
    backup: {
      title: '备份与换设备',
      hint: '存一份，带到别处接着学',
      description: '把学习记录存成一个文件，或者搬到另一台设备上。',
      lead: '记录只在这台设备的这个浏览器里。设备丢了、浏览器清了，靠备份找回来。',
    },
    device: {
      title: '这台设备',
      hint: '谁在用，离线存了哪些课',
      description: '谁在用这台设备，离线存了哪些课，记录存得住吗。',
      lead: '这台设备上有谁的记录，断网能看什么，记录存得住吗。',
    },
  },
} as const;

export const archive = {
  day,
  moment,
  dateWords,
  duration,
  weekday,
  dateShort,
  dayOfMonth: (date: string) => String(Number(date.slice(8))),
  numerals: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'] as readonly string[],
  owner: (name: string) => `${name}的账`,
  noName: '这本账还没写名字。',
  giveName: '取个名',
  opening: '正在翻账。',
  locked: '去解锁',
  goOn: {
    resume: '接着学',
    start: '从第一课开始',
    stopped: (lesson: string, section: string, at: string) =>
      `上次停在《${lesson}》的「${section}」，${at}。`,
    next: (lesson: string, minutes: number) => `下一课：《${lesson}》，${minutes} 分钟。`,
    first: (lesson: string, minutes: number) => `第一课：《${lesson}》，${minutes} 分钟。`,
    allDone: '写好的课都学完了。点开任何一课可以再读。',
    lost: '以前学过，这里却是空的？',
    restore: '拿备份恢复',
  },
  totals: {
    title: '总账',
    nothing: '—',
    lessons: {
      name: '课',
      figure: (done: number, of: number) => ({ value: `${done}`, unit: `／${of} 课学完` }),
      note: (begun: number) => (begun === 0 ? '' : `另有 ${begun} 课在学`),
    },
    questions: {
      name: '题',
      figure: (right: number, of: number) => ({ value: `${right}`, unit: `／${of} 题答对` }),
      note: (tried: number, atFirst: number) =>
        tried === 0 ? '' : `答过 ${tried} 题，头一次就对 ${atFirst} 题；按最后一次算`,
    },
    objectives: {
      name: '本事',
      figure: (proven: number, of: number) => ({ value: `${proven}`, unit: `／${of} 条有凭据` }),
      note: '每课“学完能做”的事，题都答对了才算有凭据',
    },
    time: {
      name: '时间',
      note: '看着页面、手有动静才计时；一分钟没动就停',
    },
    days: {
      name: '日子',
      figure: (count: number) => ({ value: `${count}`, unit: '天' }),
      note: (first: string) => `从 ${first}起`,
    },
  },
  strip: {
    title: '这两周',
    empty: '账上还没有一笔。读到哪儿、答了什么、花了多久，学起来自会记上。',
    none: '这两周还没有记上时间。',
    some: (days: number, sum: string, most: string, mostTime: string) =>
      days === 1
        ? `十四天里学了 1 天：${most}，${mostTime}。`
        : `十四天里学了 ${days} 天，共 ${sum}。最多的一天是 ${most}，${mostTime}。`,
    day: (date: string, time: string) => `${date}：${time}`,
    idle: '没有学',
  },
  modules: { title: '明细账' },
  lesson: {
    state: { untouched: '未学', begun: '在学', done: '已学' },
    sections: (read: number, of: number) => `${read}／${of} 节`,
    questions: (tried: number, of: number, right: number) => `${tried}／${of} 题，对 ${right}`,
    time: (spent: string, planned: number) => `${spent}（计划 ${planned}）`,
    size: (sections: number, questions: number, planned: number) => [
      `${sections} 节`,
      `${questions} 题`,
      `计划 ${planned} 分钟`,
    ],
    go: '打开这一课',
    stopped: '停在',
    stoppedDone: '最后读到',
    stoppedAtTop: '开头',
    opened: (at: string) => `头一次打开：${at}`,
    sectionsTitle: '读过的节',
    isRead: '已读',
    isUnread: '没读完',
    questionsTitle: '答过的题',
    objectivesTitle: '学完能做',
    worksheetsTitle: '写过的字',
    timeTitle: '花的时间',
    timeOf: (spent: string, planned: number) => `${spent}；计划 ${planned} 分钟`,
    lastAt: (at: string) => `最近一次：${at}`,
  },
  question: {
    verdict: { right: '对', partly: '半对', wrong: '错', unmarked: '没判' },
    none: '没答',
    one: (at: string, verdict: string, hints: number) =>
      hints === 0 ? `${at} ${verdict}` : `${at} ${verdict}（看过 ${hints} 条提示）`,
    kept: (attempts: number, kept: number) => `共答 ${attempts} 次，最近 ${kept} 次是：`,
    hintsOnly: (hints: number) => `看过 ${hints} 条提示，还没答`,
    unmarked: '没判的，是答案交了、解析还没取到；连上网打开那一题就补上。',
  },
  objective: {
    state: { proven: '有凭据', partial: '凭据不齐', untried: '还没练', none: '没出题' },
    of: (right: number, of: number) => `${of} 题对 ${right} 题`,
  },
  worksheet: {
    kind: { worksheet: '工作表', reflect: '想一想', apply: '用在我这笔上', calculation: '算一算' },
    written: (count: number, of: number) => (of > 1 ? `${of} 栏写了 ${count} 栏` : '写了'),
    go: '到那一页改',
    savedAt: (at: string) => `${at}写`,
  },
  removed: {
    title: '已下架的内容',
    lead: '课程改版撤下的，名字已经没了，只剩编号。你做过的都留着，也在备份里。',
    lesson: '一课',
    section: '一节',
    question: '一道题',
    worksheet: '一张工作表',
    sections: (count: number) => `读过 ${count} 节`,
    sectionOf: (lesson: string) => `《${lesson}》里读过的一节`,
    attempts: (count: number) => `答过 ${count} 次`,
    hints: (count: number) => `看过 ${count} 条提示`,
  },
  foot: {
    print: '打印一页',
    backup: '去做备份',
    devices: (count: number) => `${count} 台设备上的记录合在一起。`,
    onlyHere: '这本账只在这台设备的这个浏览器里，没有第二份，除非你做了备份。',
  },
  handout: {
    title: '学习记录',
    of: (name: string) => `${name}的学习记录`,
    printed: (date: string) => {
      const [year, month, dayOfMonth] = date.split('-').map(Number);
      return `${year} 年 ${month} 月 ${dayOfMonth} 日打印`;
    },
    columns: {
      lesson: '课',
      sections: '节',
      questions: '题',
      time: '时间',
      objectives: '有凭据',
      state: '状态',
    },
    fraction: (part: number, of: number) => `${part}／${of}`,
    right: (right: number, of: number) => `${of} 题对 ${right}`,
    note: '有凭据：这一条对应的题，最后一次全部答对。时间只算看着页面、手有动静的。',
  },
} as const;
