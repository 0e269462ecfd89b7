// The codes in which a deal's questions are answered; words for each stand in src/i18n/zh-CN/money.ts.

/** What has to be said beside a due day. */
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
export type DueNote = (typeof DUE_NOTES)[number];

/** Why no rule gives a due day. */
export const NO_DUE_DATE = [
  'audit-agreed',
  'third-party-condition',
  'reasonable-term',
  'term-unclear',
  'acceptance-running',
  'dates-contradict',
] as const;
export type NoDueDate = (typeof NO_DUE_DATE)[number];

/** By what interest is reckoned. */
export const INTEREST_RULES = [
  'stated',
  'agreed',
  'agreed-floor',
  'sme-daily',
  'works-lpr',
  'back-to-back-lpr',
  'sale-lpr',
] as const;
export type InterestRule = (typeof INTEREST_RULES)[number];

/** What has to be said beside a figure of interest. */
export const INTEREST_NOTES = ['floor-unchecked', 'own-lpr'] as const;
export type InterestNote = (typeof INTEREST_NOTES)[number];

/** Why there is no figure of interest. */
export const NO_INTEREST = ['no-due-date', 'no-rate-rule'] as const;
export type NoInterest = (typeof NO_INTEREST)[number];

/** The course's own: red when nothing was put down for two years, yellow when only a later paper keeps an old debt. */
export const LIGHTS = ['green', 'yellow', 'red'] as const;
export type Light = (typeof LIGHTS)[number];

/** Steps of the week, in the order in which they go before each other. */
export const WEEK_CODES = [
  'ask-lawyer',
  'send-claim',
  'fill-in',
  'last-package',
  'materials-ready',
  'confirm-listed',
  'claim-letter',
  'remind-before-due',
  'get-delivery-signed',
  'ask-acceptance',
  'follow-acceptance',
  'urge-acceptance',
  'confirm-settlement',
  'hand-in-package',
  'ask-declare-day',
  'ask-listed',
  'ask-whose-desk',
  'check-account',
  'find-station',
] as const;
export type WeekCode = (typeof WEEK_CODES)[number];

/** Buckets of the ageing, youngest first (course's own). */
export const AGEING_BUCKETS = [
  'not-due',
  '1-30',
  '31-60',
  '61-90',
  '91-180',
  '181-365',
  '1-2-years',
  '2-3-years',
  'over-3-years',
] as const;
export type AgeingBucket = (typeof AGEING_BUCKETS)[number];
