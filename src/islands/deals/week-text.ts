// The step of the week in words, with the buyer's plan called by its name.
import type { DealOverview } from '../../core/deals/deal-overview.ts';
import { money } from '../../i18n/zh-CN/money.ts';

/** '' for a deal that is settled. */
export function weekText({ facts, answers: { thisWeek } }: DealOverview): string {
  if (thisWeek.kind === 'settled') return '';
  const { pocket } = facts;
  const plan = pocket === 'own-funds' || pocket === 'enterprise' ? pocket : 'treasury';
  return money.week[thisWeek.code](money.plans[plan]);
}
