// What can be said about the day on which a payment was due: a day with its steps, facts that are missing, or why no rule gives one.
import type { DueNote, NoDueDate } from '../../schema/words/deal-answer.ts';
import type { Step } from '../../schema/words/derivation.ts';
import type { CalendarDate } from './calendar.ts';
import type { DealField } from './deal-facts.ts';
import type { Reckoned } from './reckoned-day.ts';

/** The articles that a missing day comes from. */
const LAWS = {
  'audit-agreed': ['sme-payment-2020-11', 'sme-payment-12'],
  'third-party-condition': [],
  'reasonable-term': ['sme-payment-2020-6'],
  'term-unclear': ['civil-code-510'],
  'acceptance-running': ['sme-payment-10-2'],
  'dates-contradict': [],
} as const satisfies Readonly<Record<NoDueDate, readonly string[]>>;

export type Missing = { readonly kind: 'missing'; readonly fields: readonly DealField[] };
export type NoDay = {
  readonly kind: 'none';
  readonly why: NoDueDate;
  readonly laws: readonly string[];
  /** acceptance-running: the last day of the term of acceptance. */
  readonly waitsUntil?: CalendarDate;
};
export type DueDay = {
  readonly kind: 'date';
  readonly dueOn: CalendarDate;
  /** Before it was put off for days of rest (民法典第203条). */
  readonly plainOn: CalendarDate;
  /** What the contract says, where the cap cuts it. */
  readonly contractOn?: CalendarDate;
  /** 财办库〔2023〕243号: ten working days after the invoice; a guidance, not a term. */
  readonly guidanceOn?: CalendarDate;
  readonly notes: readonly DueNote[];
  readonly derivation: readonly Step[];
};
export type DueAnswer = DueDay | Missing | NoDay;

/** A due day on its way to the answer. */
export type Term = {
  readonly kind: 'term';
  readonly day: Reckoned;
  readonly notes: readonly DueNote[];
  readonly contractOn?: CalendarDate;
};

export function termOn(day: Reckoned, notes: readonly DueNote[] = []): Term {
  return { kind: 'term', day, notes };
}

/** The same with more to say; what is no term stays as it is. */
export function noted<T extends Term | Missing | NoDay>(term: T, notes: readonly DueNote[]): T {
  return term.kind === 'term' ? { ...term, notes: [...notes, ...term.notes] } : term;
}

export function noDay(why: NoDueDate, waitsUntil?: CalendarDate): NoDay {
  return { kind: 'none', why, laws: LAWS[why], ...(waitsUntil === undefined ? {} : { waitsUntil }) };
}
