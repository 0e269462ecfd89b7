// How long the claim may still be made: three years, begun anew by each interruption in time (民法典第188、189、195条).
import { steps, yearsLater } from './days.ts';
import type { Due } from './due.ts';
import type { Facts } from './facts.ts';

export type Limitation =
  | {
      readonly kind: 'running';
      readonly endsOn: string;
      readonly daysLeft: number;
      readonly startedOn: string;
      readonly light: 'green' | 'yellow' | 'red';
      readonly isCutShort: boolean;
    }
  | {
      readonly kind: 'expired';
      readonly endsOn: string;
      readonly daysSince: number;
      readonly lateOn: readonly string[];
    }
  | { readonly kind: 'not-begun'; readonly dueOn: string }
  | { readonly kind: 'settled' }
  | { readonly kind: 'missing'; readonly fields: readonly string[] }
  | { readonly kind: 'none'; readonly why: string };

const earlier = (a: string, b: string) => (a < b ? a : b);

export function limitationOf(f: Facts, due: Due, today: string): Limitation {
  if (f.amountFen !== undefined && (f.paidFen ?? 0) >= f.amountFen) return { kind: 'settled' };
  if (due.kind === 'missing') return due;
  if (due.kind === 'none') return { kind: 'none', why: 'no-due-date' };
  const last = f.lastInstalmentDueOn;
  const base = last !== undefined && last > due.plainOn ? last : due.plainOn;
  if (today <= base) return { kind: 'not-begun', dueOn: base };
  const longest = yearsLater(base, 20);
  let startedOn = base;
  const lateOn: string[] = [];
  const all = (f.interruptions ?? []).map((one) => one.on);
  if (f.lastClaimOn !== undefined) all.push(f.lastClaimOn);
  for (const on of all.filter((day) => base < day && day <= today).sort()) {
    if (on <= earlier(yearsLater(startedOn, 3), longest)) startedOn = on;
    else lateOn.push(on);
  }
  const free = yearsLater(startedOn, 3);
  const endsOn = earlier(free, longest);
  if (today > endsOn) return { kind: 'expired', endsOn, daysSince: steps(endsOn, today), lateOn };
  const isRed = today > yearsLater(startedOn, 2);
  const isYellow = today > yearsLater(base, 2);
  return {
    kind: 'running',
    endsOn,
    daysLeft: steps(today, endsOn),
    startedOn,
    light: isRed ? 'red' : isYellow ? 'yellow' : 'green',
    isCutShort: free > longest,
  };
}
