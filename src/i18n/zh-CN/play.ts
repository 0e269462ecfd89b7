// Words of the role-play pages: the list of cases, the brief, the table, endings, and everything that may go wrong.
import type { Channel, PromiseLevel, Tier } from '../../schema/words/roleplay.ts';

type Level = 'low' | 'middle' | 'high';

const two = (n: number) => String(n).padStart(2, '0');
const levels: { readonly [L in Level]: string } = { low: '低', middle: '中', high: '高' };

/** A calendar date YYYY-MM-DD: 11 月 2 日. */
function dateShort(date: string): string {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  return `${month} 月 ${day} 日`;
}

/** The same with its year. */
function dateLong(date: string): string {
  return `${Number(date.slice(0, 4))} 年 ${dateShort(date)}`;
}

/** When something was done, wall clock of this device. */
function moment(at: number): string {
  const date = new Date(at);
  return `${date.getMonth() + 1} 月 ${date.getDate()} 日 ${date.getHours()}:${two(date.getMinutes())}`;
}

const channels: { readonly [C in Channel]: string } = {
  visit: '当面',
  phone: '电话',
  message: '微信',
  paper: '送件',
  letter: '发函',
  internal: '公司内部',
};

const promises: { readonly [P in PromiseLevel]: string } = {
  none: '无',
  oral: '口头',
  written: '书面有日期',
  planned: '进了用款计划',
};

const tiers: { readonly [T in Tier]: string } = {
  paid: '到账',
  planned: '进用款计划',
  'next-budget': '列入下年预算',
  'dated-promise': '书面约期',
  'part-paid': '部分先付',
  'rights-kept': '保住权利',
  'orderly-escalation': '有序升级',
  discounted: '折价清偿',
  'empty-promise': '空口承诺',
  'false-closure': '假销号',
  delayed: '久拖',
  broken: '谈破了',
  crossed: '越线',
};

export const play = {
  title: '演练',
  description: '挑一笔账，当面去要。每一步都存下，可以退回，可以接着走。',
  lead: '挑一笔账，当面去要。对面的人会照他的脾气接话。每一步都存在这台设备上，走错了可以退。',
  dateShort,
  dateLong,
  moment,
  channels,
  promises,
  tiers,
  list: {
    cases: '可以去要的账',
    owed: '欠',
    stuck: '卡在',
    open: '看案情',
    runs: '我的演练',
    none: '还没走过这一笔。看完案情就能开始。',
    noCases: '还没有写好的案件。先去读课，写好了会出现在这里。',
  },
  run: {
    goingOn: '走到一半',
    moves: (count: number) => (count === 0 ? '还没走' : `走了 ${count} 步`),
    goOn: '接着走',
    look: '再看一遍',
    branched: (at: number) => `从另一局的第 ${at} 步分出来`,
    against: (name: string) => `对手是${name}`,
    guessed: (name: string) => `看着像${name}`,
  },
  brief: {
    deal: '这笔账',
    contract: '合同额',
    owed: '欠款',
    signed: '签订',
    pocket: '钱从哪儿出',
    stuck: '卡在哪儿',
    goal: '这次要什么',
    authority: '您能定什么',
    known: '知道的',
    papers: '手上的纸',
    dates: '几个日子',
    posts: '人物',
    canSign: '能签',
    passesOn: '只能转',
    key: '主谈',
    begin: '和谁谈',
    draw: '让他自己来',
    drawHint: '不告诉您是哪一型，从话里、动作里看。',
    start: '出门',
    noScript: '演练要有脚本才能走。在浏览器设置里允许这个网站用脚本，再刷新一次。案情可以先看。',
    back: '回案情',
  },
  guess: {
    title: '您看他是哪一型',
    lead: '先凭耳闻猜一个，走着走着可以改。猜错不要紧，改得早就行。',
    unsure: '还看不准',
    unsureHint: '先问两句再说。',
    now: '您看他是',
    change: '改',
    done: '就按这个看',
  },
  table: {
    log: '对话',
    moves: '您的下一步',
    own: '您',
    ourCompany: '公司里',
    days: (days: number) => `${days} 天`,
    meta: (channel: string, to: string) => (to === '' ? channel : `${channel} · ${to}`),
    dated: (date: string, place: string) => (place === '' ? date : `${date} · ${place}`),
    cutOff: '他没耐心了，这一趟到此为止。',
    settled: (trust: Level, patience: Level) =>
      `这一趟的印象就此定下。他对您的信任：${levels[trust]}；耐心：${levels[patience]}。`,
    lost: '这里的话改过，原来那一句找不回来了。',
    takeBack: '退回一步',
    toList: '演练首页',
    saving: '正在存',
    saved: '已保存',
    notSaved: '这一局没存下。',
    followed: '这一局在另一个标签页里又走了一步，这里已经跟上。可以从这里接着走，先前的走法也都留着。',
    file: '案卷',
    facts: '问出来的',
    noFacts: '还没问出能查的事。',
    briefFold: '案情',
    postsFold: '人物，谁能签什么',
    keys: '键盘',
    keyHelp: [
      ['1–5', '选这一步'],
      ['↑ ↓', '在几步之间移动'],
      ['U', '退回一步'],
      ['?', '打开或收起这张表'],
    ],
  },
  strip: {
    label: '这笔账现在怎样',
    place: '钱停在',
    promise: '承诺',
    today: '今天',
    left: (what: string, days: number) => (days === 0 ? `今天：${what}` : `还有 ${days} 天：${what}`),
    noneLeft: '案情里的日子都过了',
  },
  ending: {
    over: '这一局走完了',
    took: (moves: number, date: string) => `走了 ${moves} 步，停在 ${date}。`,
    seal: '已过',
    crossed: '这一局停在这里',
    laws: '条文',
    instead: '当时可以这么说',
    takeBack: '退回一步，换个走法',
    again: '再来一局',
    review: '复盘',
  },
  from: (lesson: string) => `回到《${lesson}》`,
  waiting: '正在打开这一局。',
  unreachable: {
    network: '没连上网，这一局要用的内容还没取到。走过的都存着。连上网再试，或者先到“这台设备”里下载全部。',
    missing: '课程更新过，服务器上没有这一份内容了。走过的都存着。刷新一次，用新内容接着走。',
    damaged: '取来的不是这一局的内容，多半是网络要先登录。走过的都存着。登录网络后再试。',
    retry: '再试一次',
    refresh: '刷新',
  },
  changed: {
    title: '内容更新过',
    text: (agreed: number, made: number) =>
      `这一局走了 ${made} 步，按现在的内容能对上 ${agreed} 步，后面的对不上了。原来那一局原样留着，下面能看到的都在。`,
    branch: (agreed: number) => (agreed === 0 ? '从头再来一局' : `从第 ${agreed} 步接着走，另开一局`),
  },
  trouble: {
    'unknown-run': '这台设备上没有这一局，可能是在别的设备上走的。导入那边的备份就有了；也可以从这里另开一局。',
    'no-scenario': '这一局的对手现在不在课程里了。走过的都存着，可以另开一局。',
  },
} as const;
