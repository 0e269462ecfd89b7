// The day that a notice of the Ministry of Finance asks public buyers to pay by: ten working days after the invoice.
import type { CalendarDate } from './calendar.ts';
import type { DealFacts } from './deal-facts.ts';
import { addWorkingDays, type RestDays } from './rest-days.ts';

/** 财办库〔2023〕243号: 原则上收到发票后 10 个工作日内; a guidance without sanction. */
const NOTICE_FROM = '2023-12-15';
const WORKING_DAYS = 10;

/** Undefined where the notice says nothing, or the table of rest days doesn't reach. */
export function guidanceDay({ buyerType, invoicedOn }: DealFacts, table: RestDays): CalendarDate | undefined {
  const isPublic = buyerType === 'agency' || buyerType === 'institution' || buyerType === 'public-group';
  if (!isPublic || invoicedOn === undefined || invoicedOn < NOTICE_FROM) return undefined;
  return addWorkingDays(invoicedOn, WORKING_DAYS, table);
}
