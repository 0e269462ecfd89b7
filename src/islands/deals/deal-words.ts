// How a card, its amounts and its words are called on the page.
import { valueIn } from '../../core/deals/card-facts.ts';
import { fenOf, isReadable, shownValue } from '../../core/deals/card-value.ts';
import { formatYuan } from '../../core/money/format.ts';
import type { BlockProgress } from '../../core/progress/progress.ts';
import { dealChoices } from '../../i18n/zh-CN/deal-fields.ts';
import { unnamedDeal } from '../../i18n/zh-CN/deals.ts';
import { money } from '../../i18n/zh-CN/money.ts';
import { CARD_FIELDS, type CardField } from '../../schema/words/deal-card.ts';

type Card = { readonly fields: BlockProgress };

export function dealName({ fields }: Card): string {
  return valueIn(fields, 'unit').trim() || unnamedDeal;
}

/** ¥1,260,000.00; '' where no amount can be read. */
export function amountOf({ fields }: Card): string {
  const fen = fenOf(valueIn(fields, 'amount'));
  return fen === undefined || valueIn(fields, 'amount') === '' ? '' : formatYuan(fen);
}

/** What stands in a field, in words. */
export function fieldText({ fields }: Card, field: CardField): string {
  const value = valueIn(fields, field);
  const kind = CARD_FIELDS[field];
  if (typeof kind !== 'string') return dealChoices[field]?.[value] ?? value;
  if (kind === 'date' && value !== '' && isReadable(kind, value)) return dateText(value);
  return shownValue(kind, value);
}

/** 2026 年 11 月 28 日 */
export function dateText(date: string): string {
  return money.steps.words.date(date);
}
