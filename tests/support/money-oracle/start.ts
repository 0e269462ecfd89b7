// From which day the term of payment runs (条例第9条第1、4款, 第10条).
import type { Facts } from './facts.ts';
import { termEnd } from './rest.ts';

export type Start =
  | { readonly kind: 'from'; readonly day: string; readonly isStalled: boolean; readonly isUnknown: boolean }
  | { readonly kind: 'missing'; readonly fields: readonly string[] }
  | { readonly kind: 'none'; readonly why: string; readonly waitsUntil?: string };

const from = (day: string): Start => ({ kind: 'from', day, isStalled: false, isUnknown: false });

function need(f: Facts, field: 'deliveredOn' | 'acceptedOn' | 'settledOn' | 'invoicedOn'): Start {
  const day = f[field];
  return day === undefined ? { kind: 'missing', fields: [field] } : from(day);
}

function acceptance(f: Facts, today: string, isProtected: boolean): Start {
  const accepted = f.acceptedOn;
  const contradicts: Start = { kind: 'none', why: 'dates-contradict' };
  const isBeforeDelivery = (day: string) => f.deliveredOn !== undefined && day < f.deliveredOn;
  const asked = f.acceptanceAskedOn;
  const days = f.acceptanceDays;
  if (accepted !== undefined && isBeforeDelivery(accepted)) return contradicts;
  if (isProtected && asked !== undefined && days !== undefined && isBeforeDelivery(asked)) return contradicts;
  if (!isProtected || (accepted !== undefined && (asked === undefined || days === undefined)))
    return need(f, 'acceptedOn');
  if (asked === undefined || days === undefined) {
    const fields = ['acceptedOn'];
    if (asked === undefined) fields.push('acceptanceAskedOn');
    if (days === undefined) fields.push('acceptanceDays');
    return { kind: 'missing', fields };
  }
  const end = termEnd(asked, days);
  if (accepted !== undefined && accepted <= end.day) return from(accepted);
  if (accepted === undefined && today <= end.day)
    return { kind: 'none', why: 'acceptance-running', waitsUntil: end.day };
  return { kind: 'from', day: end.day, isStalled: true, isUnknown: end.isUnknown };
}

export function startOf(f: Facts, today: string, isProtected: boolean): Start {
  if (f.termStart === 'acceptance') return acceptance(f, today, isProtected);
  if (f.termStart === 'settlement') return need(f, 'settledOn');
  if (f.termStart === 'invoice') return need(f, 'invoicedOn');
  return need(f, 'deliveredOn');
}
