// What stands in a field that belongs to the learner's card, as people read it.
import { isReadable, shownValue } from '../../core/deals/card-value.ts';
import { dealChoices } from '../../i18n/zh-CN/deal-fields.ts';
import { money } from '../../i18n/zh-CN/money.ts';
import { isCardField, TIED_FIELDS, type TiedField } from '../../schema/words/deal-card.ts';

/** Choices in words, dates and amounts as they are written; what can't be read stays as typed. */
export function cardText(field: TiedField, value: string): string {
  const kind = TIED_FIELDS[field];
  const choice = isCardField(field) ? dealChoices[field]?.[value] : undefined;
  if (choice !== undefined) return choice;
  if (kind === 'date' && value !== '' && isReadable(kind, value)) return money.steps.words.date(value);
  return shownValue(kind, value);
}
