// Queries that the search has to answer, as people type them.

const ONE_CHARACTER = ['款', '账', '章', '税', '函', '票', '签', '催', '审', '验'];
const TWO_CHARACTERS = [
  '时效',
  '审计',
  '验收',
  '结算',
  '发票',
  '利息',
  '预算',
  '国库',
  '质保',
  '回款',
  '红线',
  '送达',
  '监理',
  '终验',
];
const LONGER = [
  '用款计划',
  '每日万分之五',
  '中小企业',
  '诉讼时效',
  '背靠背',
  '政府采购',
  '跨年换票',
  '对账单',
  '最坏打算',
  '六个自问',
];
const MIXED = [
  'DSO',
  'dso',
  'LPR',
  '4W2H',
  '6W3H',
  '532',
  '5＋1',
  '30日',
  '60 日',
  '3年',
  '2025年6月1日',
  '第9条',
  '第 17 条',
  '802号',
];
const SEVERAL = [
  '林晓 发票',
  '老葛 抬头',
  '时效 催款',
  '陈启明 不管什么办法',
  '审计 结算',
  '完美型 附件',
  '理智型 一页纸',
];
const FOR_ONE_ANOTHER = [
  '欠款',
  '拖欠',
  '应收',
  '尾款',
  '余款',
  '催收',
  '打款',
  '盖章',
  '用印',
  '专票',
  '滞纳金',
  '逾期利息',
];

/** All of them; each has an answer in the course. */
export const FIND_QUERIES: readonly string[] = [
  ...ONE_CHARACTER,
  ...TWO_CHARACTERS,
  ...LONGER,
  ...MIXED,
  ...SEVERAL,
  ...FOR_ONE_ANOTHER,
];
