// When the payment was due, article by article; notes are kept as a set.
import type { Facts } from './facts.ts';
import { type Regime, regimeOf } from './regime.ts';
import { type Moved, termEnd, workingDay } from './rest.ts';
import { type Start, startOf } from './start.ts';

export type Due =
  | {
      readonly kind: 'date';
      readonly dueOn: string;
      readonly plainOn: string;
      readonly contractOn: string | undefined;
      readonly guidanceOn: string | undefined;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'missing'; readonly fields: readonly string[] }
  | { readonly kind: 'none'; readonly why: string; readonly waitsUntil?: string | undefined };

type Ruled = Exclude<Regime, { kind: 'missing' }>;
type From = Extract<Start, { kind: 'from' }>;
type Cap = { readonly moved: Moved; readonly start: From };

function guidance(f: Facts): string | undefined {
  const isAsked = ['agency', 'institution', 'public-group'].includes(f.buyerType ?? '');
  if (!isAsked || f.invoicedOn === undefined || f.invoicedOn < '2023-12-15') return undefined;
  return workingDay(f.invoicedOn, 10);
}

function date(f: Facts, regime: Ruled, moved: Moved, notes: Set<string>, contractOn?: string): Due {
  if (regime.kind === 'contract') notes.add('contract-only');
  if (regime.kind === 'protected' && regime.edition === 2020) notes.add('edition-open');
  if (regime.kind === 'protected' && f.buyerType === 'public-group') notes.add('by-analogy');
  if (moved.isUnknown) notes.add('rest-days-unknown');
  return {
    kind: 'date',
    dueOn: moved.day,
    plainOn: moved.plain,
    contractOn,
    guidanceOn: guidance(f),
    notes: [...notes].sort(),
  };
}

/** Sixty days from the start that counts (条例第9条第1款); of an invoice: from delivery. */
function capOf(f: Facts, today: string): Cap | undefined {
  const start = startOf(f.termStart === 'invoice' ? { ...f, termStart: 'delivery' } : f, today, true);
  return start.kind === 'from' ? { moved: termEnd(start.day, 60), start } : undefined;
}

function noteStart(start: From, notes: Set<string>): void {
  if (start.isStalled) notes.add('acceptance-stalled');
  if (start.isUnknown) notes.add('rest-days-unknown');
}

function named(f: Facts, today: string, regime: Ruled, day: string): Due {
  const notes = new Set<string>();
  const own: Moved = { plain: day, day, isUnknown: false };
  if (regime.kind === 'contract' || regime.side === 'enterprise') return date(f, regime, own, notes);
  const cap = capOf(f, today);
  if (cap === undefined) {
    notes.add('cap-unchecked');
    return date(f, regime, own, notes);
  }
  if (cap.moved.day >= day) return date(f, regime, own, notes);
  noteStart(cap.start, notes);
  notes.add('cap-cut');
  return date(f, regime, cap.moved, notes, day);
}

/** No days agreed and no default of the regulation: 民法典第628条, 建工解释第27条. */
function withoutDays(f: Facts, regime: Ruled, isAudit: boolean): Due {
  if (f.contractType === undefined) return { kind: 'missing', fields: ['contractType'] };
  const on = (day: string) => date(f, regime, { plain: day, day, isUnknown: false }, new Set());
  if (f.contractType === 'goods' && !isAudit && (f.termStart ?? 'delivery') === 'delivery')
    return f.deliveredOn === undefined ? { kind: 'missing', fields: ['deliveredOn'] } : on(f.deliveredOn);
  if (f.contractType === 'works') {
    const day = f.deliveredOn ?? f.settlementFiledOn;
    return day === undefined ? { kind: 'missing', fields: ['deliveredOn', 'settlementFiledOn'] } : on(day);
  }
  return { kind: 'none', why: regime.kind === 'contract' ? 'term-unclear' : 'reasonable-term' };
}

function counted(
  f: Facts,
  regime: Ruled,
  start: From,
  days: number,
  notes: Set<string>,
  isAudit: boolean,
): Due {
  const own = termEnd(start.day, days);
  const isPublic = regime.kind === 'protected' && regime.side === 'public';
  if (!isPublic) {
    noteStart(start, notes);
    return date(f, regime, own, notes);
  }
  let at = days > 60 ? termEnd(start.day, 60) : own;
  noteStart(start, notes);
  if (f.termStart === 'invoice' && !isAudit) {
    const cap = f.deliveredOn === undefined ? undefined : termEnd(f.deliveredOn, 60);
    if (cap === undefined) notes.add('cap-unchecked');
    else if (cap.plain < at.plain) at = cap;
  }
  const isCut = at.plain < own.plain;
  if (isCut) notes.add('cap-cut');
  return date(f, regime, at, notes, isCut ? own.day : undefined);
}

export function dueOf(f: Facts, today: string): Due {
  const regime = regimeOf(f);
  if (regime.kind === 'missing') return regime;
  if (f.agreedDueOn !== undefined) return named(f, today, regime, f.agreedDueOn);
  const isProtected = regime.kind === 'protected';
  const notes = new Set<string>();
  let start: Start | undefined;
  if (f.isAuditAgreed === true) {
    if (isProtected && regime.edition === 2025) notes.add('audit-open');
    else {
      if (f.settledOn === undefined) return { kind: 'none', why: 'audit-agreed' };
      start = { kind: 'from', day: f.settledOn, isStalled: false, isUnknown: false };
    }
  }
  const isAudit = start !== undefined;
  let days = f.agreedDays;
  if (f.isBackToBack === true) {
    if (!isProtected) return { kind: 'none', why: 'third-party-condition' };
    if (regime.side === 'enterprise') {
      notes.add('back-to-back-void');
      if (regime.edition === 2020 && days === undefined) return { kind: 'none', why: 'reasonable-term' };
    } else if (days === undefined) {
      days = 60;
      notes.add('condition-capped');
    }
  }
  const hasDefault = isProtected && (regime.side === 'public' || regime.edition === 2025);
  if (days === undefined && !hasDefault) return withoutDays(f, regime, isAudit);
  start = start ?? startOf(f, today, isProtected);
  if (start.kind !== 'from') return start;
  if (f.agreedDays === undefined && f.termStart === 'invoice' && !isAudit)
    return { kind: 'missing', fields: ['agreedDays'] };
  days = days ?? (isProtected && regime.side === 'public' ? 30 : 60);
  return counted(f, regime, start, days, notes, isAudit);
}
