// Words of the printed handbook.
import type { QuestionType } from '../../schema/question.ts';

const how: { readonly [T in QuestionType]: string } = {
  single: '勾一项',
  multiple: '可勾多项',
  'true-false': '勾对或错',
  ordering: '按先后填字母',
  matching: '每格填一个字母',
  number: '算好填数',
};

export const printed = {
  editions: { learner: '学员手册', trainer: '讲师手册' },
  version: (version: string, date: string) => `内容版本 ${version} · ${date} 生成`,
  site: (address: string) => `网上的课：${address}`,
  noSite: '这一册没有印二维码。要印，生成时写上课程的网址。',
  contents: '目录',
  how: {
    title: '怎么用这本册子',
    learner: (lessons: number, questions: number) => [
      `全书 ${lessons} 课，照课里的先后排。一课一课读，读到题就停下来，拿铅笔勾；理由写一句，比勾对要紧。`,
      `${questions} 道题的答案都在书后，题头印着页码。先写，再翻。`,
      '工作表和“用在我这笔上”是给你手里那笔账留的格子。写单位代号和职务就够了，别写对方的姓名和私事。格子不够，抄到本子上。',
      '算一算的空格里，灰字是课里的例子。换成你那笔的数，照下面一行的算法算；要算得准，去网上的课里填。',
      '案件只印出门前该知道的。谈成什么样，要上网去谈，纸上谈不了。',
      '法规印着施行的日子和核对的日子。标着“存疑”“待复核”的，用之前查本省最新的文件。',
    ],
    trainer: (lessons: number, minutes: number) => [
      `全书 ${lessons} 课，自学合计 ${minutes} 分钟。后面一张是一天的排法，钟点按开场时间顺推。`,
      '虚线框是给你一个人看的：讲师一栏写着几分钟、问什么、停在哪里；投屏一栏是放到幕布上的那一句。',
      '每道题后面紧跟答案和各个错项的想法。讲题先问“谁选了别的，怎么想的”，再讲哪个对。',
      '这一册有全部答案，别发给学员，也别留在教室里。发学员手册。',
      '案件页后面附着各型客户怕什么、要什么，备课用。学员要在谈的时候自己认出来。',
    ],
    qr: '扫题组、算一算、演练和工作表旁边的二维码，直接到课里那一处。',
  },
  plan: {
    title: '一天的排法',
    lead: (start: string, end: string) =>
      `${start} 开场，${end} 散场。分钟数是课程大纲给每课的时间；“讲师”一列是各节讲师提示里写的分钟合计，余下的留给读和写。`,
    columns: ['钟点', '课', '分钟', '讲师', '页'],
    pause: '歇一歇',
    lunch: '午饭',
    minutes: (minutes: number) => `${minutes} 分钟`,
    total: '合计',
  },
  module: { minutes: (minutes: number) => `自学 ${minutes} 分钟` },
  lesson: (number: number) => `第 ${number} 课`,
  question: {
    number: (label: string) => `题 ${label}`,
    how,
    sameSetting: '情形同前。',
    why: '理由：',
    order: '先后：',
    result: '答：',
    /** @param page the number, already marked up */
    answerOn: (page: string) => `答案在第 ${page} 页`,
    set: '去网上答这一组',
  },
  form: {
    date: '<i></i> 年 <i></i> 月 <i></i> 日',
    yuan: '元',
    example: (value: string) => `课里的例子：${value}`,
    result: '算出来：',
    fill: '去网上填',
    reckon: '去网上算',
  },
  rehearsal: {
    /** @param page the number, already marked up */
    briefOn: (title: string, page: string) => `案情：${title}，第 ${page} 页`,
    go: '去谈这一笔',
  },
  cases: {
    title: '案件',
    lead: '每一案只印出门前知道的。同一笔账，对面坐的人不同，走法就不同。',
  },
  clients: {
    title: '九型客户',
    lead: '型是拿来认路的，不是给人贴的标签。先看他怕什么纸、等哪一句，再定带什么去。',
    /** @param page the number, already marked up */
    taughtOn: (title: string, page: string) => `怎么跟他谈：《${title}》，第 ${page} 页`,
    fears: '怕',
    wants: '要',
    works: '管用的',
    backfires: '适得其反的',
  },
  terms: { title: '词汇', lead: '按拼音排。后面的数字是用到它的页。' },
  laws: {
    title: '法规',
    lead: '一条一条写着从哪天起施行、什么时候核对过。用之前对一遍原文和本省最新文件；后面的数字是用到它的页。',
  },
  answers: {
    title: '答案',
    lead: '先写，再翻到这里。对了，看看理由是不是一样；错了，找你选的那一行，看是不是那么想的。',
    /** @param page the number, already marked up */
    askedOn: (page: string) => `题在第 ${page} 页`,
  },
  answer: {
    right: '答案',
    chose: (letter: string) => `选 ${letter}：`,
    missed: (letter: string) => `漏了 ${letter}：`,
    before: (first: string, second: string) => `把 ${first} 放在 ${second} 前面：`,
    pair: (place: number, letter: string) => `第 ${place} 行 ${letter}`,
    paired: (place: number, letter: string) => `第 ${place} 行填 ${letter}：`,
    reckoned: (value: string) => `算成 ${value}：`,
  },
} as const;
