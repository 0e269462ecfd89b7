// What a card is called.
import { valueIn } from '../../core/deals/card-facts.ts';
import type { BlockProgress } from '../../core/progress/progress.ts';
import { unnamedDeal } from '../../i18n/zh-CN/deals.ts';

export function dealName({ fields }: { readonly fields: BlockProgress }): string {
  return valueIn(fields, 'unit').trim() || unnamedDeal;
}
