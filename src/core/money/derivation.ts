// How a figure came about: steps that name their rule, their articles, what went in and what came out.
import type { CalendarDate } from './calendar.ts';
import type { Fen } from './fen.ts';

export type Quantity =
  | { readonly unit: 'date'; readonly on: CalendarDate }
  | { readonly unit: 'days' | 'working-days' | 'years' | 'year-days'; readonly count: number }
  | { readonly unit: 'fen'; readonly fen: Fen }
  /** Rates: % a year, 1/10,000 a day, and % of a rate (130: plus 30 %). */
  | { readonly unit: 'percent-a-year' | 'myriad-a-day' | 'percent-of'; readonly rate: number };

/** What a step does with its inputs, in their order. */
export const OPERATIONS = [
  'take',
  'add',
  'put-off',
  'earlier',
  'later',
  'subtract',
  'days-between',
  /** Amount, then rate and days of each stretch, then the rest: days of a year, % of the rate. Rounded once, half up. */
  'interest',
  /** A rate a day times the days of a year. */
  'annualise',
] as const;
export type Operation = (typeof OPERATIONS)[number];

export const STEP_RULES = [
  'named-day',
  'delivery',
  'acceptance',
  'acceptance-asked',
  'acceptance-term',
  'acceptance-stalled',
  'settlement',
  'settlement-filed',
  'invoice',
  'agreed-days',
  'public-default',
  'public-condition',
  'public-cap',
  'capped',
  'enterprise-default',
  'goods-on-delivery',
  'works-on-delivery',
  'works-on-filing',
  'rest-day',
  'outstanding',
  'overdue-days',
  'agreed-by-year',
  'floor',
  'stated',
  'agreed',
  'agreed-floor',
  'sme-daily',
  'works-lpr',
  'back-to-back-lpr',
  'sale-lpr-low',
  'sale-lpr-high',
  'limitation-base',
  'last-instalment',
  'three-years',
  'restart',
  'twenty-years',
  'days-left',
] as const;
export type StepRule = (typeof STEP_RULES)[number];

export type Step = {
  readonly rule: StepRule;
  /** Ids in content/laws.yaml. */
  readonly laws: readonly string[];
  readonly inputs: readonly Quantity[];
  readonly operation: Operation;
  readonly result: Quantity;
};

export const date = (on: CalendarDate): Quantity => ({ unit: 'date', on });
export const days = (count: number): Quantity => ({ unit: 'days', count });
export const fen = (amount: Fen): Quantity => ({ unit: 'fen', fen: amount });

/** A step that takes a known fact as it is. */
export function takeStep(rule: StepRule, laws: readonly string[], fact: Quantity): Step {
  return { rule, laws, inputs: [fact], operation: 'take', result: fact };
}
