// How what stands on a card is written on the page.
import { valueIn } from '../../core/deals/card-facts.ts';
import { fenOf } from '../../core/deals/card-value.ts';
import { formatYuan } from '../../core/money/format.ts';
import type { BlockProgress } from '../../core/progress/progress.ts';
import { money } from '../../i18n/zh-CN/money.ts';
import type { CardField } from '../../schema/words/deal-card.ts';
import { cardText } from '../ui/card-text.ts';

type Card = { readonly fields: BlockProgress };

/** ¥1,260,000.00; '' where no amount can be read. */
export function amountOf({ fields }: Card): string {
  const fen = fenOf(valueIn(fields, 'amount'));
  return fen === undefined || valueIn(fields, 'amount') === '' ? '' : formatYuan(fen);
}

/** What stands in a field, in words. */
export function fieldText({ fields }: Card, field: CardField): string {
  return cardText(field, valueIn(fields, field));
}

/** 2026 年 11 月 28 日 */
export function dateText(date: string): string {
  return money.steps.words.date(date);
}
