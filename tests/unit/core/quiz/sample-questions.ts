// One authored question per type, small enough to be graded by hand; secrets are marked so that a leak is seen.
import type { QuestionOf } from '../../../../src/core/quiz/item.ts';
import type { QuestionType } from '../../../../src/schema/question.ts';

const common = {
  lesson: 'open-closed-loop',
  section: 'ocl-loop',
  objective: 'obj-ocl-locate',
  difficulty: 2,
  hints: [
    { id: 'h1', text: '先看日期' },
    { id: 'h2', text: '再看[[law:sme-9|付款期限]]' },
  ],
  explanation: 'SECRET 解析',
};

export const samples: { readonly [T in QuestionType]: QuestionOf<T> } = {
  single: {
    ...common,
    id: 'q-single',
    type: 'single',
    stem: '钱停在哪一环',
    options: [
      { id: 'a', text: '验收' },
      { id: 'b', text: '支付' },
      { id: 'c', text: '审批' },
    ].map((option) =>
      option.id === 'b' ? { ...option, correct: true } : { ...option, misconception: `SECRET ${option.id}` },
    ),
  },
  multiple: {
    ...common,
    id: 'q-multiple',
    type: 'multiple',
    stem: '带哪些材料',
    options: [
      { id: 'a', text: '验收书', correct: true, missed: 'SECRET missed a' },
      { id: 'b', text: '发票', correct: true, missed: 'SECRET missed b' },
      { id: 'c', text: '合同', correct: true, missed: 'SECRET missed c' },
      { id: 'd', text: '宣传册', misconception: 'SECRET d' },
      { id: 'e', text: '购物卡', misconception: 'SECRET e' },
    ],
  },
  'true-false': {
    ...common,
    id: 'q-true-false',
    type: 'true-false',
    stem: '交付就是成交',
    answer: false,
    misconception: 'SECRET 想当然',
  },
  ordering: {
    ...common,
    id: 'q-ordering',
    type: 'ordering',
    stem: '排好先后',
    items: [
      { id: 'deliver', text: '交付' },
      { id: 'accept', text: '验收' },
      { id: 'invoice', text: '开票' },
      { id: 'pay', text: '支付' },
    ],
    pitfalls: [{ before: 'invoice', after: 'accept', misconception: 'SECRET 先开票' }],
  },
  matching: {
    ...common,
    id: 'q-matching',
    type: 'matching',
    stem: '谁管哪张纸',
    left: [
      { id: 'clerk', text: '经办' },
      { id: 'chief', text: '科长' },
      { id: 'finance', text: '财务' },
    ],
    right: [
      { id: 'report', text: '验收书' },
      { id: 'form', text: '审批单' },
      { id: 'warrant', text: '支付令' },
      { id: 'flyer', text: '宣传册' },
    ],
    pairs: { clerk: 'report', chief: 'form', finance: 'warrant' },
    pitfalls: [
      { left: 'clerk', right: 'form', misconception: 'SECRET clerk' },
      { left: 'chief', right: 'warrant', misconception: 'SECRET chief' },
      { left: 'finance', right: 'form', misconception: 'SECRET finance' },
    ],
  },
  number: {
    ...common,
    id: 'q-number',
    type: 'number',
    stem: '欠 {amount} 元，晚 {days} 天，利息多少',
    unit: 'yuan',
    parameters: { amount: { min: 1_000_000, max: 1_000_000, step: 1 }, days: { min: 90, max: 90, step: 1 } },
    formula: { name: 'simple-interest', amount: 'amount', perMyriad: 5, days: 'days' },
    tolerance: 1,
    pitfalls: [
      {
        formula: { name: 'simple-interest', amount: 'amount', perMyriad: 50, days: 'days' },
        misconception: 'SECRET 千分之五',
      },
    ],
    explanation: 'SECRET {amount} 元乘每日的比例',
  },
};
