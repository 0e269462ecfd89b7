// Words of the payment loop figure.
export const loop = {
  stations: {
    delivery: ['交付'],
    acceptance: ['验收'],
    settlement: ['结算'],
    invoice: ['开票与', '请款材料'],
    approval: ['审批'],
    payment: ['支付'],
    received: ['到账'],
  },
  funding: {
    budget: ['指标与', '用款计划'],
    'own-funds': ['单位月度', '付款计划'],
    enterprise: ['资金计划'],
  },
  payers: { budget: '预算单位', 'own-funds': '医院、高校等单位资金', enterprise: '国企平台、总包' },
  here: '钱停在这里',
  closed: '闭环',
  seal: '回款',
  describe: (payer: string, stations: string, at: string) =>
    `付款链（${payer}）：${stations}。现在停在：${at}。`,
} as const;
