// Steps as lines that a person can check with a pocket calculator, and the articles that the code cites.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dealAnswers } from '../../../../src/core/money/deal-answers.ts';
import type { DealFacts } from '../../../../src/core/money/deal-facts.ts';
import { stepLine } from '../../../../src/core/money/step-line.ts';
import { money } from '../../../../src/i18n/zh-CN/money.ts';
import type { Step } from '../../../../src/schema/words/derivation.ts';

const lines = (steps: readonly Step[]) =>
  steps.map((step) => `${money.steps.rules[step.rule]}：${stepLine(step, money.steps.words)}`);

const works: DealFacts = {
  buyerType: 'agency',
  sellerSize: 'small',
  signedOn: '2026-01-10',
  contractType: 'works',
  deliveredOn: '2026-03-05',
  amountFen: 100_000_000,
  paidFen: 60_000_000,
};
const lpr = {
  rows: [
    { from: '2026-01-01', percent: 3 },
    { from: '2026-05-20', percent: 2.8 },
  ],
  until: '2026-12-31',
};

describe('a derivation reads', () => {
  const { due, interest, limitation } = dealAnswers(works, '2026-06-30', { lpr });

  test('from delivery to the due day', () => {
    expect(due.kind === 'date' && lines(due.derivation)).toEqual([
      '交付那天：2026 年 3 月 5 日',
      '没约定，机关、事业单位 30 日：2026 年 3 月 5 日 ＋ 30 天 ＝ 2026 年 4 月 4 日',
      '最后一天是休息日，顺延：2026 年 4 月 4 日 顺延到 2026 年 4 月 7 日',
    ]);
  });

  test('from the amount to the interest, stretch by stretch', () => {
    const [daily, byLpr] = interest.kind === 'figures' ? interest.figures : [];
    expect(daily?.kind === 'amount' && lines(daily.derivation)).toEqual([
      '还欠的本金：¥1,000,000.00 － ¥600,000.00 ＝ ¥400,000.00',
      '逾期天数，应付日的次日算第 1 天：2026 年 4 月 7 日 到 2026 年 6 月 30 日：84 天',
      '每日万分之五：¥400,000.00 × 每日万分之 5 × 84 天 ＝ ¥16,800.00',
    ]);
    // 42 days at 3 %, 42 at 2.8 %: 4,000 × 243.6 ÷ 365 = 2,669.5890…
    expect(byLpr?.kind === 'amount' && lines(byLpr.derivation).at(-1)).toBe(
      '逐段按当天的 LPR：¥400,000.00 × （年 3% × 42 天 ＋ 年 2.8% × 42 天） ÷ 365 天 ＝ ¥2,669.59',
    );
  });

  test('from the due day to the days that are left', () => {
    expect(limitation.kind === 'running' && lines(limitation.derivation)).toEqual([
      '从应付日起算：2026 年 4 月 4 日',
      '时效三年：2026 年 4 月 4 日 ＋ 3 年 ＝ 2029 年 4 月 4 日',
      '还剩：2026 年 6 月 30 日 到 2029 年 4 月 4 日：1,009 天',
    ]);
  });

  test('with the share of the rate where a sale’s is raised', () => {
    const sale: DealFacts = {
      ...works,
      buyerType: 'other',
      contractType: 'goods',
      agreedDueOn: '2026-04-01',
    };
    const { interest: other } = dealAnswers(sale, '2026-05-11', { lpr });
    const [figure] = other.kind === 'figures' ? other.figures : [];
    // 400,000 × 3 % × 40 ÷ 365 × 1.3 = 1,709.5890…
    expect(figure?.kind === 'amount' && lines(figure.derivation).at(-2)).toBe(
      'LPR 加计 30%：¥400,000.00 × 年 3% × 40 天 ÷ 365 天 × 130% ＝ ¥1,709.59',
    );
  });
});

describe('articles', () => {
  /** Cited here and not in laws.yaml of this branch; they come with the laws of the whole course. */
  const AWAITED = [
    'civil-code-201',
    'civil-code-510',
    'civil-code-628',
    'construction-interpretation-26',
    'construction-interpretation-27',
    'limitation-rules-12',
    'limitation-rules-17',
    'sme-payment-2020-6',
  ];
  const folder = new URL('../../../../src/core/money/', import.meta.url);
  const cited = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(new URL(name, folder), 'utf8').matchAll(/'([a-z]+(?:-[a-z]+)*(?:-\d+)+)'/g),
    ])
    .map(([, id = '']) => id);
  const known = readFileSync(new URL('../../../../content/laws.yaml', import.meta.url), 'utf8')
    .matchAll(/^ {2}- id: (\S+)$/gm)
    .map(([, id = '']) => id)
    .toArray();

  test('that answers cite have an entry', () => {
    expect(cited.length).toBeGreaterThan(20);
    expect([...new Set(cited)].filter((id) => !known.includes(id) && !AWAITED.includes(id))).toEqual([]);
  });
});
