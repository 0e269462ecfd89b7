// How a figure about a deal came about, as steps: what a page unfolds under it.

/** Dates YYYY-MM-DD, amounts in fen. */
export type Quantity =
  | { readonly unit: 'date'; readonly on: string }
  | { readonly unit: 'days' | 'years' | 'year-days'; readonly count: number }
  | { readonly unit: 'fen'; readonly fen: number }
  /** Rates: % a year, 1/10,000 a day, and % of a rate (130: plus 30 %). */
  | { readonly unit: 'percent-a-year' | 'myriad-a-day' | 'percent-of'; readonly rate: number };
export type QuantityUnit = Quantity['unit'];

/** What a step does with its inputs, in their order. */
export const OPERATIONS = [
  'take',
  'add',
  'put-off',
  'earlier',
  'later',
  'subtract',
  'days-between',
  /** Amount, then rate and days of each stretch, then days of a year and % of the rate where they matter. Rounded once, half up. */
  'interest',
  /** A rate a day times the days of a year. */
  'annualise',
] as const;
export type Operation = (typeof OPERATIONS)[number];

/** The parts of a line of interest, each written already. */
export type InterestParts = {
  readonly amount: string;
  readonly stretches: readonly { readonly rate: string; readonly days: string }[];
  readonly yearDays: string | undefined;
  readonly percentOf: string | undefined;
};

export const STEP_RULES = [
  'named-day',
  'delivery',
  'acceptance',
  'acceptance-asked',
  'acceptance-term',
  'acceptance-stalled',
  'settlement',
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
