// From which day a term of payment runs: delivery, acceptance or its stalled term, settlement, invoice (条例第9、10条).
import type { TermStart } from '../../schema/words/deal.ts';
import type { DueNote } from '../../schema/words/deal-answer.ts';
import type { CalendarDate } from './calendar.ts';
import type { DealFacts, DealField } from './deal-facts.ts';
import { earlierDay, type Reckoned, takenDay, termAfter } from './reckoned-day.ts';
import type { Regime } from './regime.ts';
import type { RestDays } from './rest-days.ts';

type StartDay = Reckoned & { readonly isStalled?: boolean };
export type StartOfTerm =
  | StartDay
  | { readonly kind: 'missing'; readonly fields: readonly DealField[] }
  | { readonly kind: 'none'; readonly why: 'acceptance-running'; readonly waitsUntil: CalendarDate }
  | { readonly kind: 'none'; readonly why: 'dates-contradict' };

/** What a due day has to say about the start that it is counted from. */
export function stalledNotes({ isStalled = false }: StartDay): readonly DueNote[] {
  return isStalled ? ['acceptance-stalled'] : [];
}

const CONTRADICTION = { kind: 'none', why: 'dates-contradict' } as const;

/** Where the term starts. `today` tells whether a term of acceptance is over. */
export function startOfTerm(
  from: TermStart,
  facts: DealFacts,
  { kind }: Regime,
  today: CalendarDate,
  table: RestDays,
): StartOfTerm {
  const isProtected = kind === 'protected';
  switch (from) {
    case 'delivery':
      return fact(facts, 'deliveredOn', 'delivery', isProtected ? ['sme-payment-9-1'] : []);
    case 'settlement':
      return fact(facts, 'settledOn', 'settlement', isProtected ? ['sme-payment-9-4'] : []);
    case 'invoice':
      return fact(facts, 'invoicedOn', 'invoice', []);
    case 'acceptance':
      return isProtected
        ? protectedAcceptance(facts, today, table)
        : (acceptanceAfterDelivery(facts, facts.acceptedOn) ?? { kind: 'missing', fields: ['acceptedOn'] });
    default:
      throw new Error(`not a start of a term: ${String(from satisfies never)}`);
  }
}

function fact(
  facts: DealFacts,
  field: 'deliveredOn' | 'settledOn' | 'invoicedOn',
  rule: 'delivery' | 'settlement' | 'invoice',
  laws: readonly string[],
): StartOfTerm {
  const on = facts[field];
  return on === undefined ? { kind: 'missing', fields: [field] } : takenDay(rule, laws, on);
}

/** 验收合格日; undefined while it is unknown. */
function acceptanceAfterDelivery(
  { deliveredOn }: DealFacts,
  on: CalendarDate | undefined,
  laws: readonly string[] = [],
): Reckoned | typeof CONTRADICTION | undefined {
  if (on === undefined) return undefined;
  return deliveredOn !== undefined && on < deliveredOn ? CONTRADICTION : takenDay('acceptance', laws, on);
}

/** 第10条: the day of acceptance, or the end of the agreed term where the buyer let it pass. */
function protectedAcceptance(facts: DealFacts, today: CalendarDate, table: RestDays): StartOfTerm {
  const accepted = acceptanceAfterDelivery(facts, facts.acceptedOn, ['sme-payment-10-1']);
  if (accepted?.kind === 'none') return accepted;
  const end = endOfAcceptanceTerm(facts, table);
  if (end && wasAskedBeforeDelivery(facts)) return CONTRADICTION;
  if (!accepted && !end) return { kind: 'missing', fields: missingForAcceptance(facts) };
  if (!end) return accepted ?? { kind: 'missing', fields: ['acceptedOn'] };
  if (accepted) {
    const start = earlierDay(accepted, end, 'acceptance-stalled', ['sme-payment-10-2']);
    return { ...start, isStalled: end.on < accepted.on };
  }
  if (today <= end.on) return { kind: 'none', why: 'acceptance-running', waitsUntil: end.on };
  return { ...end, isStalled: true };
}

/** The last day that the contract leaves for acceptance; undefined where it isn't known. */
export function endOfAcceptanceTerm(
  { acceptanceAskedOn, acceptanceDays }: DealFacts,
  table: RestDays,
): Reckoned | undefined {
  if (acceptanceAskedOn === undefined || acceptanceDays === undefined) return undefined;
  const asked = takenDay('acceptance-asked', [], acceptanceAskedOn);
  return termAfter(asked, acceptanceDays, 'acceptance-term', ['sme-payment-10-2'], table);
}

function wasAskedBeforeDelivery({ acceptanceAskedOn, deliveredOn }: DealFacts): boolean {
  return acceptanceAskedOn !== undefined && deliveredOn !== undefined && acceptanceAskedOn < deliveredOn;
}

function missingForAcceptance({ acceptanceAskedOn, acceptanceDays }: DealFacts): readonly DealField[] {
  return [
    'acceptedOn',
    ...(acceptanceAskedOn === undefined ? (['acceptanceAskedOn'] as const) : []),
    ...(acceptanceDays === undefined ? (['acceptanceDays'] as const) : []),
  ];
}
