// What can be said about the day on which a payment was due: a day with its steps, facts that are missing, or why no rule gives one.
import type { CalendarDate } from './calendar.ts';
import type { DealField } from './deal-facts.ts';
import type { Step } from './derivation.ts';
import type { Reckoned } from './reckoned-day.ts';

export const DUE_NOTES = [
  'edition-open',
  'by-analogy',
  'contract-only',
  'cap-cut',
  'cap-unchecked',
  'audit-open',
  'back-to-back-void',
  'condition-capped',
  'acceptance-stalled',
  'rest-days-unknown',
] as const;
/** What has to be said beside a date; words in i18n. */
export type DueNote = (typeof DUE_NOTES)[number];

/** Why no rule gives a date, and the articles that this comes from. */
const NO_DUE_DATE = {
  'audit-agreed': ['sme-payment-2020-11', 'sme-payment-12'],
  'third-party-condition': [],
  'reasonable-term': ['sme-payment-2020-6'],
  'term-unclear': ['civil-code-510'],
  'acceptance-running': ['sme-payment-10-2'],
  'dates-contradict': [],
} as const;
export type NoDueDate = keyof typeof NO_DUE_DATE;

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
export function noted(term: Term | Missing | NoDay, notes: readonly DueNote[]): Term | Missing | NoDay {
  return term.kind === 'term' ? { ...term, notes: [...notes, ...term.notes] } : term;
}

export function noDay(why: NoDueDate, waitsUntil?: CalendarDate): NoDay {
  return { kind: 'none', why, laws: NO_DUE_DATE[why], ...(waitsUntil === undefined ? {} : { waitsUntil }) };
}
