// The head of the sheet: whom one sees, which deal, where it is stuck, which day.
import { addDays } from '../../../core/money/calendar.ts';
import type { VisitChoice } from '../../../core/visits/visit-sheet.ts';
import { dealChoices } from '../../../i18n/zh-CN/deal-fields.ts';
import { postNames, visit as words } from '../../../i18n/zh-CN/visit.ts';
import { dealName } from '../deal-name.ts';
import { amountOf, dateText, fieldText } from '../deal-words.ts';
import type { Visit } from './use-visit.ts';

export type VisitHead = { readonly who: string; readonly facts: string; readonly on: string };

/** The post as the card has it, else its kind; the day of the step that brings one there, else tomorrow. */
export function visitHead({ overview, today }: Visit, choice: VisitChoice): VisitHead {
  const deal = overview?.deal;
  const tomorrow = addDays(today, 1);
  const step = overview?.actions.find(({ isDone, on }) => !isDone && on && on >= today && on <= tomorrow);
  const post = deal ? fieldText(deal, 'post').trim() : '';
  const who = deal ? [dealName(deal), fieldText(deal, 'office').trim()] : [];
  const stuck = words.sheet.stuck(dealChoices['stuck-at']?.[choice.station] ?? '');
  const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');
  return {
    who: joined([...who, post || postNames[choice.post]]),
    facts: joined([deal ? amountOf(deal) : '', stuck]),
    on: dateText(step?.on ?? tomorrow),
  };
}
