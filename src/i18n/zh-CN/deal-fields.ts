// Words of the fields of a 账款卡: what each is called, what its choices are called, and what helps to fill it in.
import type { ActionField, CardField } from '../../schema/words/deal-card.ts';

/** Labels by field. */
export const dealFields: Readonly<Record<CardField | ActionField, string>> = {
  unit: '单位代号',
  office: '处室',
  post: '职务',
  amount: '金额（元）',
  'contract-type': '合同类型',
  'signed-on': '签订日',
  'buyer-type': '买方是谁',
  'seller-size': '签约时我方规模',
  'stuck-at': '卡在哪一环',
  'delivered-on': '交付日',
  'accepted-on': '验收合格日',
  'invoiced-on': '开票日',
  'last-claim-on': '最后一次书面主张',
  pocket: '钱从哪个口袋出',
  'plan-declare-on': '下一个计划申报日',
  'term-start': '付款期从哪天起算',
  'agreed-days': '约定付款天数',
  'agreed-due-on': '约定付款日',
  'agreed-rate': '约定的逾期利息',
  'rate-form': '利息怎么写的',
  paid: '已到账（元）',
  'acceptance-asked-on': '提请验收日',
  'acceptance-days': '约定验收天数',
  'settled-on': '双方确认结算金额日',
  'settlement-filed-on': '提交竣工结算文件日',
  'books-close-on': '对方关账日',
  'last-instalment-due-on': '分期付款：最后一期到期日',
  'stated-interest': '双方盖章对账单上写明的利息（元）',
  'buyer-large': '平台公司：是不是大型企业',
  'back-to-back': '合同写了“上家付了才付”',
  'audit-agreed': '合同约定以审计结果结算',
  'next-step': '下一步做什么',
  'next-step-on': '哪天做',
};

/** What helps to fill a field in; fields without are plain. */
export const dealHints: Readonly<Partial<Record<CardField, string>>> = {
  unit: '自己认得就行，比如“江北-03”。不写人名、电话。',
  post: '写职务，不写是谁',
  'last-claim-on': '能证明到达的那一次：签收、收文号、EMS 轨迹',
  'agreed-due-on': '合同写了具体日子才填',
  'agreed-days': '合同写“多少日内”才填',
  'agreed-rate': '只填数；合同没写就空着',
  'plan-declare-on': '用款计划哪天报，问经办',
  'acceptance-asked-on': '书面请对方验收的那天',
};

/** Words of the choices, by field and stored word. */
export const dealChoices: Readonly<Partial<Record<CardField, Readonly<Record<string, string>>>>> = {
  'contract-type': { goods: '货物', services: '服务', works: '建设工程', software: '软件与信息化' },
  'buyer-type': {
    agency: '行政机关',
    institution: '事业单位（医院、学校等）',
    'public-group': '用财政资金的团体组织',
    military: '军队',
    'large-enterprise': '大型企业（总包等）',
    platform: '城投、平台公司',
    other: '其他',
  },
  'seller-size': { micro: '微型', small: '小型', medium: '中型', large: '大型', unknown: '还不知道' },
  'stuck-at': {
    delivery: '交付',
    acceptance: '验收',
    settlement: '结算',
    invoice: '开票与请款材料',
    funding: '资金来源（指标、计划）',
    approval: '审批',
    payment: '支付',
    received: '到账',
  },
  pocket: {
    budget: '本年预算指标',
    'own-funds': '单位自有资金',
    enterprise: '企业资金计划',
    special: '专项资金、专项债',
  },
  'term-start': {
    delivery: '交付日',
    acceptance: '验收合格日',
    settlement: '确认结算金额日',
    invoice: '开票日',
  },
  'rate-form': { 'myriad-a-day': '每天万分之几', 'percent-a-year': '每年百分之几' },
  'buyer-large': { yes: '是', no: '不是' },
  'back-to-back': { yes: '写了', no: '没写' },
  'audit-agreed': { yes: '约定了', no: '没约定' },
};
