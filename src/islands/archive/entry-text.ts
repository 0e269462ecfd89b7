// What stands in a field, as people read it: choices of the card in words, amounts of the card with separators.
import type { Entry } from '../../core/archive/archive.ts';
import { shownValue } from '../../core/deals/card-value.ts';
import { dealChoices } from '../../i18n/zh-CN/deal-fields.ts';
import { isCardField, TIED_FIELDS } from '../../schema/words/deal-card.ts';

export function entryText({ value, tied }: Entry): string {
  if (!tied) return value;
  const choice = isCardField(tied) ? dealChoices[tied]?.[value] : undefined;
  return choice ?? shownValue(TIED_FIELDS[tied], value);
}
