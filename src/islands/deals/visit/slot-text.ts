// What a card says for a slot of an opening sentence.
import { valueIn } from '../../../core/deals/card-facts.ts';
import type { DealOverview } from '../../../core/deals/deal-overview.ts';
import { formatNumber, formatYuan } from '../../../core/money/format.ts';
import { outstandingFen } from '../../../core/money/outstanding.ts';
import { visit } from '../../../i18n/zh-CN/visit.ts';
import type { CardField } from '../../../schema/words/deal-card.ts';
import { fieldText } from '../deal-words.ts';

const FEN_OF_WAN = 1_000_000;

/** The amount is what is still owed, as one says it: 126 万元; '' without a card, or where the card says nothing. */
export function slotText(overview: DealOverview | undefined, field: CardField): string {
  if (!overview || valueIn(overview.deal.fields, field) === '') return '';
  if (field !== 'amount') return fieldText(overview.deal, field);
  const fen = outstandingFen(overview.facts) ?? 0;
  if (fen <= 0) return '';
  const isRound = fen >= FEN_OF_WAN && fen % 10_000 === 0;
  return isRound ? visit.wan(formatNumber(fen / FEN_OF_WAN)) : formatYuan(fen);
}
