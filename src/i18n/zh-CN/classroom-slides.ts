// Words of the pages for the projector: what they are called, and the words beside a case.

export const slides = {
  kinds: {
    line: '一句话',
    story: '案例',
    table: '对照表',
    steps: '步骤',
    loop: '付款链',
    worksheet: '动手填',
    reflection: '想一想',
    mine: '用在我这笔上',
    case: '演练',
    takeaway: '带走这一张',
    'own-text': '自己的页',
    'own-image': '自己的图',
    'own-case': '自己公司的一笔',
  },
  case: {
    unit: '单位',
    owed: '欠我们',
    stuck: '卡在哪',
    pocket: '哪个口袋',
    goal: '今天要办成',
    yuan: (tenThousands: string) => `${tenThousands} 万元`,
    amount: (owed: string, contract: string) => `${owed}（合同 ${contract}）`,
  },
} as const;
