// Words of the two forms of a class, on paper, in the file and on the trainer's page.

/** A question: how it is asked; its options by id. */
type Question = { readonly ask: string; readonly options?: Readonly<Record<string, string>> };
type Form = {
  readonly title: string;
  readonly lead: string;
  readonly questions: Readonly<Record<string, Question>>;
};

const SCALE = { '5': '很同意', '4': '同意', '3': '一般', '2': '不同意', '1': '很不同意' };

export const forms = {
  title: '课前调研和满意度',
  description: '两张表：打在纸上，或者发成文件，收回来数。',
  lead: '两张表都不写名字、不写单位、不写客户。打在纸上发，或者存成一个小文件发到群里，学员填完寄回来，拖进来就数好了。',
  print: '打印（A4）',
  give: '存成文件，发给学员',
  choose: '选收回的文件',
  drop: '也可以把收回的文件拖到这里，一次多个也行。',
  taken: (count: number) => `收下 ${count} 份。`,
  again: (count: number) => `${count} 份以前收过，没有重算。`,
  refused: (names: string) =>
    `这几个不是填好的表，没有收：${names}。请对方点表底下的“存成文件”，把存下的那个文件寄来。`,
  count: (count: number) => `文件收回 ${count} 份`,
  paper: '把纸上的勾数进来',
  ticks: '纸上几个勾',
  keep: '记下这一题',
  kept: '记下了',
  mean: (mean: string, people: number) => `平均 ${mean} 分，${people} 人`,
  people: (people: number) => `${people} 人`,
  said: '各人写的',
  nobody: '还没有人答',
  anonymous: '不写名字，不写单位。',
  line: '答：',
  file: {
    save: '存成文件',
    note: '填完点“存成文件”，把存下的那个文件寄给讲师。不写名字，不写单位，不写客户叫什么。',
    saved: '存好了，在“下载”里。把它寄给讲师。',
    name: { before: '课前调研', after: '满意度' },
    answerName: { before: '课前调研-答', after: '满意度-答' },
  },
  form: {
    before: {
      title: '课前调研',
      lead: '六个问题，两分钟。讲师照大家的情况挑案例。',
      questions: {
        job: {
          ask: '你现在做的是',
          options: { sales: '一线销售', manager: '销售管理', finance: '商务或财务', other: '别的' },
        },
        overdue: {
          ask: '你手里过了应付日还没到账的，加起来',
          options: { none: '没有', small: '50 万元以下', middle: '50 万到 200 万元', large: '200 万元以上' },
        },
        stuck: {
          ask: '最大的那一笔，此刻停在',
          options: {
            acceptance: '验收',
            settlement: '结算',
            invoice: '开票与请款材料',
            funds: '资金来源',
            approval: '审批',
            payment: '支付',
            unsure: '说不准',
          },
        },
        hardest: {
          ask: '四样里，最常碰上的是',
          options: { find: '找不到人', appoint: '约不上', meet: '见不着', agree: '谈不下来' },
        },
        dated: {
          ask: '上个月写给客户的话里，有没有写明日子和哪张纸',
          options: { yes: '大多写了', some: '有的写了', no: '没怎么写' },
        },
        wish: { ask: '这一天只解决一件事，你想解决哪件（别写单位和人名）' },
      },
    },
    after: {
      title: '满意度',
      lead: '八个问题，两分钟。写得越直，下一班越好。',
      questions: {
        useful: { ask: '今天学的，下星期就用得上', options: SCALE },
        clear: { ask: '讲得清楚，听得明白', options: SCALE },
        practice: { ask: '练的时间够，练的像真的', options: SCALE },
        debrief: { ask: '练完知道自己错在哪一步', options: SCALE },
        pace: { ask: '快慢', options: { fast: '太快', right: '正好', slow: '太慢' } },
        commit: {
          ask: '行动承诺写了吗',
          options: { written: '写了，有日子', later: '写了，还没有日子', no: '没写' },
        },
        best: { ask: '最有用的一处' },
        change: { ask: '最该改的一处' },
      },
    },
  } satisfies Readonly<Record<'before' | 'after', Form>> as Readonly<Record<'before' | 'after', Form>>,
};
